-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "paidBackAt" TIMESTAMP(3),
ADD COLUMN     "refundIds" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "bought" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "lastRefundAt" TIMESTAMP(3),
ADD COLUMN     "refunded" INTEGER NOT NULL DEFAULT 0;


-- Of what counted as given back, one piece was and was bought, as far as anybody knew.
UPDATE "OrderLine" SET "bought" = 1, "refunded" = 1, "lastRefundAt" = "refundedAt"
WHERE "refundedAt" IS NOT NULL;
