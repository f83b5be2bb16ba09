-- When a mail of a kind last left. What still waits costs nothing here.
CREATE INDEX "QueuedMail_sent" ON "QueuedMail" ("shop", "kind", "sentAt" DESC)
  WHERE "sentAt" IS NOT NULL;

-- When one was last refused, given up or bounced: few are.
CREATE INDEX "QueuedMail_refused" ON "QueuedMail"
  ("shop", "kind", GREATEST("refusedAt", "gaveUpAt", "bouncedAt") DESC)
  WHERE "refusedAt" IS NOT NULL OR "gaveUpAt" IS NOT NULL OR "bouncedAt" IS NOT NULL;

-- The shop's own shown reviews with and without a reply: each is in one of the two.
CREATE INDEX "Review_unanswered" ON "Review" ("shop", "writtenAt", "id")
  WHERE "reply" IS NULL AND "importId" IS NULL AND "shownAt" IS NOT NULL AND "deletedAt" IS NULL;
CREATE INDEX "Review_answered" ON "Review" ("shop", "writtenAt", "id")
  WHERE "reply" IS NOT NULL AND "importId" IS NULL AND "shownAt" IS NOT NULL AND "deletedAt" IS NULL;
