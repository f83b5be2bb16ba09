-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "termsAt" TIMESTAMP(3),
ADD COLUMN     "termsHash" TEXT,
ADD COLUMN     "termsHow" TEXT,
ADD COLUMN     "termsNumber" INTEGER;

-- CreateTable
CREATE TABLE "TermsVersion" (
    "shop" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL,
    "source" TEXT NOT NULL,
    "texts" JSONB NOT NULL,
    "address" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "previous" TEXT,

    CONSTRAINT "TermsVersion_pkey" PRIMARY KEY ("shop","number")
);

-- CreateIndex
CREATE INDEX "TermsVersion_shop_hash_idx" ON "TermsVersion"("shop", "hash");

-- CreateIndex
CREATE INDEX "Order_shop_orderedAt_idx" ON "Order"("shop", "orderedAt");

