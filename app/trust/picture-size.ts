/** What a telephone takes; shoppers get it no larger than it is shown. */
export const PICTURE_MAX_MB = 5;
