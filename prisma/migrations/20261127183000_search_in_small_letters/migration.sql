-- Small letters by Unicode, whatever the locale of the database is: else "Åse" is not found as "åse".
DROP INDEX "Review_search";
ALTER TABLE "Review" DROP COLUMN "search";
ALTER TABLE "Review" ADD COLUMN "search" tsvector
  GENERATED ALWAYS AS (to_tsvector('simple',
    lower(("title" || ' ' || "body" || ' ' || "authorName") COLLATE "und-x-icu"))) STORED;
CREATE INDEX "Review_search" ON "Review" USING gin ("search");
