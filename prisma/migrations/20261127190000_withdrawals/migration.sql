-- CreateTable
CREATE TABLE "Withdrawal" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "submittedAt" TIMESTAMP(3) NOT NULL,
    "text" BYTEA,
    "textHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "flags" TEXT[],
    "orderId" TEXT,
    "emailHash" TEXT,
    "keepUntil" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Withdrawal_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "WithdrawalHead" (
    "shop" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "WithdrawalHead_pkey" PRIMARY KEY ("shop")
);

-- CreateIndex
CREATE UNIQUE INDEX "Withdrawal_shop_number_key" ON "Withdrawal"("shop", "number");

-- CreateIndex
CREATE INDEX "Withdrawal_shop_submittedAt_id_idx" ON "Withdrawal"("shop", "submittedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Withdrawal_shop_orderId_idx" ON "Withdrawal"("shop", "orderId");

-- CreateIndex
CREATE INDEX "Withdrawal_shop_emailHash_idx" ON "Withdrawal"("shop", "emailHash");

-- CreateIndex
CREATE INDEX "Withdrawal_shop_keepUntil_idx" ON "Withdrawal"("shop", "keepUntil");
