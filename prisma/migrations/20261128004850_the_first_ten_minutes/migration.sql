-- CreateTable
CREATE TABLE "StartDraft" (
    "shop" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "acceptedAt" TIMESTAMP(3),
    "keptAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "StartDraft_pkey" PRIMARY KEY ("shop","step")
);

-- CreateTable
CREATE TABLE "HiddenGuide" (
    "shop" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "HiddenGuide_pkey" PRIMARY KEY ("shop")
);


-- What the home page counts, without reading what is older or done.
CREATE INDEX "Invitation_sent" ON "Invitation" ("shop", "sentAt" DESC)
  WHERE "sentAt" IS NOT NULL;
CREATE INDEX "CancellationRequest_open" ON "CancellationRequest" ("shop", "requestedAt")
  WHERE "cancelledAt" IS NULL AND ("decision" IS NULL OR "decision" = 'confirmed');
