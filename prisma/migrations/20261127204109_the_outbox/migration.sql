-- CreateTable
CREATE TABLE "QueuedMail" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "emailHash" TEXT,
    "sealed" BYTEA,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "wantedAt" TIMESTAMP(3) NOT NULL,
    "again" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMP(3),
    "claimedAt" TIMESTAMP(3),
    "tries" INTEGER NOT NULL DEFAULT 0,
    "sentAt" TIMESTAMP(3),
    "refusedAt" TIMESTAMP(3),
    "gaveUpAt" TIMESTAMP(3),
    "trouble" TEXT,
    "troubleAt" TIMESTAMP(3),
    "forgetAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "QueuedMail_pkey" PRIMARY KEY ("shop","id")
);

-- CreateIndex
CREATE INDEX "QueuedMail_shop_about_idx" ON "QueuedMail"("shop", "about");

-- CreateIndex
CREATE INDEX "QueuedMail_shop_emailHash_idx" ON "QueuedMail"("shop", "emailHash");

-- CreateIndex
CREATE INDEX "QueuedMail_shop_troubleAt_idx" ON "QueuedMail"("shop", "troubleAt" DESC);

-- CreateIndex
CREATE INDEX "QueuedMail_dueAt_idx" ON "QueuedMail"("dueAt");

-- CreateIndex
CREATE INDEX "QueuedMail_forgetAt_idx" ON "QueuedMail"("forgetAt");

-- CreateIndex
CREATE UNIQUE INDEX "QueuedMail_shop_name_key" ON "QueuedMail"("shop", "name");

