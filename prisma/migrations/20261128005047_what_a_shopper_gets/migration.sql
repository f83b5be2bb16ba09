-- CreateTable
CREATE TABLE "StorefrontLook" (
    "shop" TEXT NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "steps" INTEGER NOT NULL DEFAULT 0,
    "triedAt" TIMESTAMP(3),
    "trouble" TEXT,
    "lookedAt" TIMESTAMP(3),
    "seen" JSONB,

    CONSTRAINT "StorefrontLook_pkey" PRIMARY KEY ("shop")
);

