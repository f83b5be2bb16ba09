-- AlterTable
ALTER TABLE "WebhookDelivery" ADD COLUMN     "sealed" BYTEA;

-- AlterTable
ALTER TABLE "DataRequest" ADD COLUMN     "sealed" BYTEA;

