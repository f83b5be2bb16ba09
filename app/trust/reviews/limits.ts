export const RATINGS = [1, 2, 3, 4, 5] as const;
export const TITLE_MAX = 120;
export const BODY_MAX = 5_000;
export const NAME_MAX = 60;
export const REPLY_MAX = 2_000;
export const PHOTOS_MAX = 5;
export const QUESTION_MAX = 500;
export const ANSWER_MAX = 2_000;
export const TAGS_MAX = 10;
export const TAG_MAX = 30;
/** Of one photo as it is sent; ours is drawn anew and smaller. */
export const PHOTO_MAX_BYTES = 10_000_000;
/** How many reviews a product's metafield carries at most. */
export const FIRST_PAGE = 8;
export const PAGE = 20;
