import { dayIn } from "../day-in";
import type { LocalizedText } from "../locale";
import { atMostWide } from "../picture";
import type { ShopFacts } from "../shop-facts";
import { languageName } from "./language-name";
import type { Origin } from "./origins";
import { isOurs } from "./origins";
import { PLATFORM_NAMES } from "./portable/platform-names";
import { isVerified, type Review, type ReviewPhoto } from "./review";

/** As wide as a list draws them, on a screen with two dots a pixel. */
const PHOTO_WIDTH = 240;

export type PhotoForLiquid = { url: string; width: number; height: number; alt: string };

/** What `tillit-review.liquid` reads: what its author has said, and nothing of who that is but a name. */
export type ReviewForLiquid = {
  id: string;
  rating: number;
  title: string;
  body: string;
  /** The texts were too long for here; the shop's page of all reviews has them whole. */
  cut: boolean;
  /** Empty where nobody knows. */
  lang: string;
  language: LocalizedText;
  name: string;
  /** Days as YYYY-MM-DD where the shop is. */
  day: string;
  experienced: string | null;
  edited: string | null;
  verified: boolean;
  /** Empty: collected here. `merchant`: taken by hand. `file`: from a file. Else the platform's own name. */
  origin: string;
  /** Empty: none, or nobody knows. */
  incentive: string;
  reply: string | null;
  replied: string | null;
  helpful: number;
  photos: PhotoForLiquid[];
  /** Empty: none. */
  video: string;
};

export type ReviewWithPhotos = { review: Review; photos: ReviewPhoto[] };

export function reviewForLiquid(
  { review, photos }: ReviewWithPhotos,
  shop: ShopFacts,
): ReviewForLiquid {
  const { id, rating, title, body, locale, authorName, reply, helpful, incentive } = review;
  const day = (time: Date | null) => time && dayIn(shop.timeZone, time);
  const known = locale !== "und";
  return {
    ...{ id, rating, title, body, cut: false },
    lang: known ? locale : "",
    language: known ? languageName(locale, shop) : {},
    name: authorName,
    day: dayIn(shop.timeZone, review.writtenAt),
    // Typed as a day, so that no time zone makes the day before of it.
    experienced: review.experiencedAt && dayIn("UTC", review.experiencedAt),
    edited: day(review.editedAt),
    verified: isVerified(review),
    origin: originFor(review.origin),
    incentive: incentive === "none" ? "" : incentive,
    reply,
    replied: day(review.repliedAt),
    helpful,
    photos: photos.flatMap(photoForLiquid),
    video: review.video !== null && isLink(review.video) ? review.video : "",
  };
}

function originFor(origin: Origin): string {
  return isOurs(origin) ? "" : (PLATFORM_NAMES[origin] ?? origin);
}

const isLink = (address: string) => /^https:\/\//i.test(address) && URL.canParse(address);

function photoForLiquid({ url, width, height, alt }: ReviewPhoto): PhotoForLiquid[] {
  if (url === null) return [];
  return [{ ...atMostWide({ url, width, height }, PHOTO_WIDTH), alt }];
}
