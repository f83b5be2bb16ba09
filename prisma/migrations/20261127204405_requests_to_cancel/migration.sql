-- CreateTable
CREATE TABLE "CancellationRequest" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "shownBy" TEXT NOT NULL,
    "orderId" TEXT,
    "sealed" BYTEA NOT NULL,
    "emailHash" TEXT,
    "locale" TEXT NOT NULL,
    "gateways" TEXT[],
    "requestedAt" TIMESTAMP(3) NOT NULL,
    "lookedAt" TIMESTAMP(3),
    "decision" TEXT,
    "decidedAt" TIMESTAMP(3),
    "decidedBy" TEXT,
    "reason" TEXT,
    "words" TEXT,
    "sentAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "problem" JSONB,
    "problemAt" TIMESTAMP(3),
    "keepUntil" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CancellationRequest_pkey" PRIMARY KEY ("shop","id")
);

-- CreateIndex
CREATE INDEX "CancellationRequest_shop_requestedAt_id_idx" ON "CancellationRequest"("shop", "requestedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "CancellationRequest_shop_orderId_idx" ON "CancellationRequest"("shop", "orderId");

-- CreateIndex
CREATE INDEX "CancellationRequest_shop_emailHash_idx" ON "CancellationRequest"("shop", "emailHash");

-- CreateIndex
CREATE INDEX "CancellationRequest_keepUntil_idx" ON "CancellationRequest"("keepUntil");

