-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "leftAt" TIMESTAMP(3),
ADD COLUMN     "parcels" JSONB NOT NULL DEFAULT '[]';

-- What is known to have left or arrived has left.
UPDATE "Order" SET "leftAt" = LEAST("fulfilledAt", "deliveredAt")
WHERE "fulfilledAt" IS NOT NULL OR "deliveredAt" IS NOT NULL;

-- Until now it was the arrival of some parcel, and nobody knows whether of the last one.
UPDATE "Order" SET "deliveredAt" = NULL WHERE "deliveredAt" IS NOT NULL;
