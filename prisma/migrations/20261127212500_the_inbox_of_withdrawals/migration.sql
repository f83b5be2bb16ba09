-- AlterTable
ALTER TABLE "Withdrawal" ADD COLUMN     "closedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "WithdrawalStep" (
    "shop" TEXT NOT NULL,
    "withdrawalId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "by" TEXT NOT NULL,
    "undoneAt" TIMESTAMP(3),
    "undoneBy" TEXT,

    CONSTRAINT "WithdrawalStep_pkey" PRIMARY KEY ("shop","withdrawalId","id")
);

-- CreateTable
CREATE TABLE "WithdrawalReturn" (
    "shop" TEXT NOT NULL,
    "withdrawalId" TEXT NOT NULL,
    "returnId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "openedAt" TIMESTAMP(3) NOT NULL,
    "by" TEXT NOT NULL,

    CONSTRAINT "WithdrawalReturn_pkey" PRIMARY KEY ("shop","withdrawalId")
);

-- CreateIndex
CREATE INDEX "Withdrawal_shop_closedAt_submittedAt_id_idx" ON "Withdrawal"("shop", "closedAt", "submittedAt", "id");

-- CreateIndex
CREATE INDEX "Withdrawal_closedAt_shop_id_idx" ON "Withdrawal"("closedAt", "shop", "id");

