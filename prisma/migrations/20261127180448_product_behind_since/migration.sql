-- AlterTable
ALTER TABLE "ProductPublication" ADD COLUMN     "behindSince" TIMESTAMP(3);


-- What Prisma's schema cannot say: few reviews are objected to.
CREATE INDEX "ReviewEvent_objected" ON "ReviewEvent" ("shop", "reviewId")
  WHERE "what" = 'objected';
