-- CreateTable
CREATE TABLE "ConfirmationToWrite" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "sealed" BYTEA,
    "toldAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ConfirmationToWrite_pkey" PRIMARY KEY ("shop","id")
);

-- CreateIndex
CREATE INDEX "ConfirmationToWrite_toldAt_idx" ON "ConfirmationToWrite"("toldAt");

