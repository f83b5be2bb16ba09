/** The page with the terms of sale, newest or of a version. */
export const TERMS_PAGE = "/apps/tillit/terms";
