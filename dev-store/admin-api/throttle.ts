/** The Standard plan: a bucket of 2,000 points that gets 100 back each second. */
const MAXIMUM = 2_000;
const RESTORE_RATE = 100;
/** No single query may cost more, however full the bucket is. */
export const SINGLE_QUERY_LIMIT = 1_000;

/** What was left at a moment; what is left later follows from the time. */
export type Bucket = { points: number; at: Date };

export const fullBucket = (at: Date): Bucket => ({ points: MAXIMUM, at });

export function refilled(bucket: Bucket, at: Date): Bucket {
  const seconds = Math.max(0, at.getTime() - bucket.at.getTime()) / 1_000;
  return { points: Math.min(MAXIMUM, bucket.points + seconds * RESTORE_RATE), at };
}

/** The bucket after taking the points, or null where there are not enough. */
export function taken(bucket: Bucket, points: number): Bucket | null {
  return bucket.points >= points ? { ...bucket, points: bucket.points - points } : null;
}

export function givenBack(bucket: Bucket, points: number): Bucket {
  return { ...bucket, points: Math.min(MAXIMUM, bucket.points + points) };
}

export function throttleStatus(bucket: Bucket) {
  return {
    maximumAvailable: MAXIMUM,
    currentlyAvailable: Math.floor(bucket.points),
    restoreRate: RESTORE_RATE,
  };
}
