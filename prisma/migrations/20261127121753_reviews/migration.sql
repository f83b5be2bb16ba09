-- CreateTable
CREATE TABLE "ShopKey" (
    "shop" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "ShopKey_pkey" PRIMARY KEY ("shop")
);

-- CreateTable
CREATE TABLE "Product" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "handle" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "vendor" TEXT NOT NULL,
    "skus" TEXT[],
    "barcodes" TEXT[],
    "picture" TEXT,
    "deletedAt" TIMESTAMP(3),
    "lookedUpAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Product_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "Order" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "emailHash" TEXT,
    "customerId" TEXT,
    "country" TEXT,
    "locale" TEXT,
    "orderedAt" TIMESTAMP(3) NOT NULL,
    "fulfilledAt" TIMESTAMP(3),
    "deliveredAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "refundedAt" TIMESTAMP(3),
    "forgetAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Order_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "OrderLine" (
    "shop" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "refundedAt" TIMESTAMP(3),

    CONSTRAINT "OrderLine_pkey" PRIMARY KEY ("shop","orderId","productId")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "emailHash" TEXT NOT NULL,
    "sealed" BYTEA,
    "locale" TEXT NOT NULL,
    "country" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "byHand" BOOLEAN NOT NULL DEFAULT false,
    "dueAt" TIMESTAMP(3),
    "claimedAt" TIMESTAMP(3),
    "sentAt" TIMESTAMP(3),
    "remindedAt" TIMESTAMP(3),
    "answeredAt" TIMESTAMP(3),
    "stoppedAt" TIMESTAMP(3),
    "stoppedFor" TEXT,
    "trouble" TEXT,
    "troubleAt" TIMESTAMP(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "Unsubscription" (
    "shop" TEXT NOT NULL,
    "emailHash" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Unsubscription_pkey" PRIMARY KEY ("shop","emailHash")
);

-- CreateTable
CREATE TABLE "Review" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "rating" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "contact" BYTEA,
    "emailHash" TEXT,
    "customerId" TEXT,
    "origin" TEXT NOT NULL,
    "orderId" TEXT,
    "importId" TEXT,
    "importKey" TEXT,
    "writtenAt" TIMESTAMP(3) NOT NULL,
    "experiencedAt" TIMESTAMP(3),
    "editedAt" TIMESTAMP(3),
    "incentive" TEXT NOT NULL,
    "shownAt" TIMESTAMP(3),
    "heldFor" TEXT[],
    "refusedAt" TIMESTAMP(3),
    "refusedFor" TEXT,
    "deletedAt" TIMESTAMP(3),
    "reply" TEXT,
    "repliedAt" TIMESTAMP(3),
    "helpful" INTEGER NOT NULL DEFAULT 0,
    "photoCount" INTEGER NOT NULL DEFAULT 0,
    "video" TEXT,
    "tags" TEXT[],
    "chosenAt" TIMESTAMP(3),
    "bodyHash" TEXT NOT NULL,
    "senderHash" TEXT,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "ReviewEvent" (
    "shop" TEXT NOT NULL,
    "reviewId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "by" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "details" JSONB,
    "change" TEXT,
    "mailedAt" TIMESTAMP(3),

    CONSTRAINT "ReviewEvent_pkey" PRIMARY KEY ("shop","reviewId","id")
);

-- CreateTable
CREATE TABLE "ReviewPhoto" (
    "shop" TEXT NOT NULL,
    "reviewId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "alt" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" BYTEA,
    "source" TEXT,
    "url" TEXT,
    "fileId" TEXT,
    "trouble" TEXT,

    CONSTRAINT "ReviewPhoto_pkey" PRIMARY KEY ("shop","reviewId","id")
);

-- CreateTable
CREATE TABLE "ReviewVote" (
    "shop" TEXT NOT NULL,
    "reviewId" TEXT NOT NULL,
    "senderHash" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReviewVote_pkey" PRIMARY KEY ("shop","reviewId","senderHash")
);

-- CreateTable
CREATE TABLE "ReviewReport" (
    "shop" TEXT NOT NULL,
    "reviewId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "senderHash" TEXT,
    "settledAt" TIMESTAMP(3),

    CONSTRAINT "ReviewReport_pkey" PRIMARY KEY ("shop","reviewId","id")
);

-- CreateTable
CREATE TABLE "ReviewTally" (
    "shop" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "ones" INTEGER NOT NULL DEFAULT 0,
    "twos" INTEGER NOT NULL DEFAULT 0,
    "threes" INTEGER NOT NULL DEFAULT 0,
    "fours" INTEGER NOT NULL DEFAULT 0,
    "fives" INTEGER NOT NULL DEFAULT 0,
    "verified" INTEGER NOT NULL DEFAULT 0,
    "withPhoto" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ReviewTally_pkey" PRIMARY KEY ("shop","productId")
);

-- CreateTable
CREATE TABLE "ProductPublication" (
    "shop" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "asked" INTEGER NOT NULL,
    "published" INTEGER NOT NULL,
    "shown" TEXT,
    "problem" JSONB,
    "problemAt" TIMESTAMP(3),

    CONSTRAINT "ProductPublication_pkey" PRIMARY KEY ("shop","productId")
);

-- CreateTable
CREATE TABLE "ProductQuestion" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "contact" BYTEA,
    "emailHash" TEXT,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "shownAt" TIMESTAMP(3),
    "heldFor" TEXT[],
    "refusedAt" TIMESTAMP(3),
    "refusedFor" TEXT,
    "deletedAt" TIMESTAMP(3),
    "bodyHash" TEXT NOT NULL,
    "senderHash" TEXT,

    CONSTRAINT "ProductQuestion_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "ProductAnswer" (
    "shop" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "authorName" TEXT,
    "orderId" TEXT,
    "contact" BYTEA,
    "emailHash" TEXT,
    "body" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "writtenAt" TIMESTAMP(3) NOT NULL,
    "shownAt" TIMESTAMP(3),
    "heldFor" TEXT[],
    "refusedAt" TIMESTAMP(3),
    "refusedFor" TEXT,
    "deletedAt" TIMESTAMP(3),
    "bodyHash" TEXT NOT NULL,
    "senderHash" TEXT,

    CONSTRAINT "ProductAnswer_pkey" PRIMARY KEY ("shop","questionId","id")
);

-- CreateTable
CREATE TABLE "ReviewImport" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "state" TEXT NOT NULL,
    "format" TEXT,
    "delimiter" TEXT,
    "mapping" JSONB,
    "choices" JSONB,
    "cursor" INTEGER NOT NULL DEFAULT 0,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER NOT NULL DEFAULT 0,
    "already" INTEGER NOT NULL DEFAULT 0,
    "wrong" INTEGER NOT NULL DEFAULT 0,
    "notFound" INTEGER NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMP(3),
    "finishedAt" TIMESTAMP(3),
    "undoneAt" TIMESTAMP(3),
    "problem" JSONB,

    CONSTRAINT "ReviewImport_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "ImportPart" (
    "shop" TEXT NOT NULL,
    "importId" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "ImportPart_pkey" PRIMARY KEY ("shop","importId","place")
);

-- CreateTable
CREATE TABLE "ImportReject" (
    "shop" TEXT NOT NULL,
    "importId" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "values" JSONB NOT NULL,

    CONSTRAINT "ImportReject_pkey" PRIMARY KEY ("shop","importId","row")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" JSONB NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("shop","id")
);

-- CreateIndex
CREATE INDEX "Product_shop_handle_idx" ON "Product"("shop", "handle");

-- CreateIndex
CREATE INDEX "Order_shop_number_idx" ON "Order"("shop", "number");

-- CreateIndex
CREATE INDEX "Order_shop_emailHash_idx" ON "Order"("shop", "emailHash");

-- CreateIndex
CREATE INDEX "Order_shop_customerId_idx" ON "Order"("shop", "customerId");

-- CreateIndex
CREATE INDEX "Order_shop_forgetAt_idx" ON "Order"("shop", "forgetAt");

-- CreateIndex
CREATE INDEX "Invitation_shop_createdAt_idx" ON "Invitation"("shop", "createdAt");

-- CreateIndex
CREATE INDEX "Invitation_shop_emailHash_idx" ON "Invitation"("shop", "emailHash");

-- CreateIndex
CREATE INDEX "Invitation_dueAt_idx" ON "Invitation"("dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_shop_orderId_key" ON "Invitation"("shop", "orderId");

-- CreateIndex
CREATE INDEX "Review_shop_writtenAt_id_idx" ON "Review"("shop", "writtenAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Review_shop_productId_writtenAt_id_idx" ON "Review"("shop", "productId", "writtenAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Review_shop_emailHash_idx" ON "Review"("shop", "emailHash");

-- CreateIndex
CREATE INDEX "Review_shop_customerId_idx" ON "Review"("shop", "customerId");

-- CreateIndex
CREATE INDEX "Review_shop_importId_idx" ON "Review"("shop", "importId");

-- CreateIndex
CREATE INDEX "Review_shop_bodyHash_idx" ON "Review"("shop", "bodyHash");

-- CreateIndex
CREATE INDEX "Review_shop_senderHash_receivedAt_idx" ON "Review"("shop", "senderHash", "receivedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Review_shop_importKey_key" ON "Review"("shop", "importKey");

-- CreateIndex
CREATE UNIQUE INDEX "Review_shop_orderId_productId_key" ON "Review"("shop", "orderId", "productId");

-- CreateIndex
CREATE INDEX "ReviewEvent_shop_change_idx" ON "ReviewEvent"("shop", "change");

-- CreateIndex
CREATE INDEX "ProductQuestion_shop_askedAt_id_idx" ON "ProductQuestion"("shop", "askedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ProductQuestion_shop_productId_askedAt_id_idx" ON "ProductQuestion"("shop", "productId", "askedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ProductQuestion_shop_emailHash_idx" ON "ProductQuestion"("shop", "emailHash");

-- CreateIndex
CREATE INDEX "ProductQuestion_shop_bodyHash_idx" ON "ProductQuestion"("shop", "bodyHash");

-- CreateIndex
CREATE INDEX "ProductQuestion_shop_senderHash_askedAt_idx" ON "ProductQuestion"("shop", "senderHash", "askedAt");

-- CreateIndex
CREATE INDEX "ProductAnswer_shop_emailHash_idx" ON "ProductAnswer"("shop", "emailHash");

-- CreateIndex
CREATE INDEX "ProductAnswer_shop_senderHash_writtenAt_idx" ON "ProductAnswer"("shop", "senderHash", "writtenAt");

-- CreateIndex
CREATE INDEX "ReviewImport_shop_createdAt_idx" ON "ReviewImport"("shop", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_shop_page_name_key" ON "SavedView"("shop", "page", "name");


-- What Prisma's schema cannot say. Searching: the words as they are, whatever the language.
ALTER TABLE "Review" ADD COLUMN "search" tsvector
  GENERATED ALWAYS AS (to_tsvector('simple', "title" || ' ' || "body" || ' ' || "authorName")) STORED;
CREATE INDEX "Review_search" ON "Review" USING gin ("search");

-- A page of what shoppers see, by each order in which they may ask for it.
CREATE INDEX "Review_shown_newest" ON "Review" ("shop", "productId", "writtenAt" DESC, "id" DESC)
  WHERE "shownAt" IS NOT NULL AND "deletedAt" IS NULL;
CREATE INDEX "Review_shown_helpful" ON "Review" ("shop", "productId", "helpful" DESC, "writtenAt" DESC, "id" DESC)
  WHERE "shownAt" IS NOT NULL AND "deletedAt" IS NULL;
CREATE INDEX "Review_shown_rating" ON "Review" ("shop", "productId", "rating" DESC, "writtenAt" DESC, "id" DESC)
  WHERE "shownAt" IS NOT NULL AND "deletedAt" IS NULL;
CREATE INDEX "Review_shown_all" ON "Review" ("shop", "writtenAt" DESC, "id" DESC)
  WHERE "shownAt" IS NOT NULL AND "deletedAt" IS NULL;

-- What waits for the merchant, and what Shopify does not have yet.
CREATE INDEX "Review_held" ON "Review" ("shop", "writtenAt" DESC, "id" DESC)
  WHERE "shownAt" IS NULL AND "refusedAt" IS NULL AND "deletedAt" IS NULL;
CREATE INDEX "ReviewPhoto_waiting" ON "ReviewPhoto" ("shop", "reviewId")
  WHERE "url" IS NULL;
CREATE INDEX "ProductPublication_behind" ON "ProductPublication" ("shop", "productId")
  WHERE "published" < "asked";

-- The few that stand on the home page.
CREATE INDEX "Review_chosen" ON "Review" ("shop", "chosenAt" DESC, "id" DESC)
  WHERE "chosenAt" IS NOT NULL;

-- What a merchant looks for among all of them, where few are such.
CREATE INDEX "Review_refused" ON "Review" ("shop", "writtenAt" DESC, "id" DESC)
  WHERE "refusedAt" IS NOT NULL AND "deletedAt" IS NULL;
CREATE INDEX "Review_deleted" ON "Review" ("shop", "writtenAt" DESC, "id" DESC)
  WHERE "deletedAt" IS NOT NULL;
CREATE INDEX "Review_with_photo" ON "Review" ("shop", "writtenAt" DESC, "id" DESC)
  WHERE "photoCount" > 0;
CREATE INDEX "Review_helped" ON "Review" ("shop", "helpful" DESC, "writtenAt" DESC, "id" DESC)
  WHERE "helpful" > 0;
CREATE INDEX "Review_tagged" ON "Review" ("shop", "writtenAt" DESC, "id" DESC)
  WHERE "tags" <> '{}';
CREATE INDEX "Review_tags" ON "Review" USING gin ("tags")
  WHERE "tags" <> '{}';
CREATE INDEX "ReviewReport_open" ON "ReviewReport" ("shop", "reviewId")
  WHERE "settledAt" IS NULL;
