-- AlterTable
ALTER TABLE "ProductQuestion" ADD COLUMN     "toldAt" TIMESTAMP(3);
