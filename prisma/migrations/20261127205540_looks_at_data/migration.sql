-- CreateTable
CREATE TABLE "DataLook" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "by" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "about" TEXT NOT NULL,

    CONSTRAINT "DataLook_pkey" PRIMARY KEY ("shop","id")
);

-- CreateIndex
CREATE INDEX "DataLook_shop_at_idx" ON "DataLook"("shop", "at" DESC);

-- CreateIndex
CREATE INDEX "DataLook_at_idx" ON "DataLook"("at");

