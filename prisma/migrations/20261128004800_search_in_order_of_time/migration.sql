-- Beside its words a review is found by its shop, and by its shop and week: so that a search reads
-- its own shop's reviews only, and the newest first, where a word is in thousands of them. Both begin
-- with a blank, as no word that is typed does. See app/trust/reviews/moderation/search-weeks.ts.
DROP INDEX "Review_search";
ALTER TABLE "Review" DROP COLUMN "search";
ALTER TABLE "Review" ADD COLUMN "search" tsvector
  GENERATED ALWAYS AS (
    to_tsvector('simple',
      lower(("title" || ' ' || "body" || ' ' || "authorName") COLLATE "und-x-icu"))
    || array_to_tsvector(ARRAY[
      ' ' || "shop",
      ' ' || "shop" || ' ' || (floor(extract(epoch FROM "writtenAt") / 604800))::int::text])) STORED;
CREATE INDEX "Review_search" ON "Review" USING gin ("search");
