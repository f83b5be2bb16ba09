-- CreateTable
CREATE TABLE "WrittenPolicy" (
    "shop" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "sent" TEXT NOT NULL,
    "shown" TEXT NOT NULL,
    "writtenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "WrittenPolicy_pkey" PRIMARY KEY ("shop","type")
);

