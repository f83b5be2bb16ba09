-- AlterTable
ALTER TABLE "QueuedMail" ADD COLUMN     "bounceToken" TEXT,
ADD COLUMN     "bouncedAt" TIMESTAMP(3);

-- CreateIndex
CREATE INDEX "QueuedMail_bounceToken_idx" ON "QueuedMail"("bounceToken");

