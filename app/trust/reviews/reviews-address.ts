/** Where all reviews of the shop stand, behind the app proxy. */
export const ALL_REVIEWS = "/apps/tillit/reviews";
export const HOW_REVIEWS_WORK = "/apps/tillit/reviews/how";
export const ALL_QUESTIONS = "/apps/tillit/questions";

/** The same of one product; without a handle, of the whole shop. */
export const ofProduct = (address: string, handle: string) =>
  `${address}?product=${encodeURIComponent(handle)}`;
