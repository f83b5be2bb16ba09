-- Reviews in a language that few of them are in, without reading the others.
CREATE INDEX "Review_in_language" ON "Review"
  ("shop", split_part("locale", '-', 1), "writtenAt" DESC, "id" DESC)
  WHERE "deletedAt" IS NULL;
