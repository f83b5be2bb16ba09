-- AlterTable
ALTER TABLE "Publication" ADD COLUMN     "bulk" JSONB;

-- AlterTable
ALTER TABLE "ProductPublication" ADD COLUMN     "sent" JSONB;

