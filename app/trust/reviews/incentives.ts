/** What the author got for writing it, whatever the stars. Empty: nobody knows, as with a file from elsewhere. */
export const INCENTIVES = ["none", "discount", "product", "points", "other", ""] as const;

export type Incentive = (typeof INCENTIVES)[number];
