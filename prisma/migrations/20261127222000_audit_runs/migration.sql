-- CreateTable
CREATE TABLE "AuditRun" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "score" INTEGER NOT NULL,
    "findings" JSONB NOT NULL,

    CONSTRAINT "AuditRun_pkey" PRIMARY KEY ("shop","id")
);

-- CreateIndex
CREATE INDEX "AuditRun_shop_at_id_idx" ON "AuditRun"("shop", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "AuditRun_at_idx" ON "AuditRun"("at");

