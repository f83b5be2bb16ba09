-- AlterTable
ALTER TABLE "ProductQuestion" ADD COLUMN     "importId" TEXT;

-- AlterTable
ALTER TABLE "ReviewImport" ADD COLUMN     "encoding" TEXT,
ADD COLUMN     "notes" JSONB;

-- CreateIndex
CREATE INDEX "ProductQuestion_shop_importId_idx" ON "ProductQuestion"("shop", "importId");

