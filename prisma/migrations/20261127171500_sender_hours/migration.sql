-- CreateTable
CREATE TABLE "SenderHour" (
    "shop" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    "senderHash" TEXT NOT NULL,
    "hour" TIMESTAMP(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "SenderHour_pkey" PRIMARY KEY ("shop","door","senderHash","hour")
);

-- CreateIndex
CREATE INDEX "SenderHour_hour_idx" ON "SenderHour"("hour");
