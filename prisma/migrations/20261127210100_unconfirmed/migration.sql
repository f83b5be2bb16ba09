-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "unconfirmed" TEXT;
