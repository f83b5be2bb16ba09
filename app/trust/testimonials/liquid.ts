import { onTrustPage } from "../claims/trust-page";
import { inEachLocale } from "../each-locale";
import type { Facts } from "../facts";
import type { LocalizedText } from "../locale";
import { inShopsLanguages } from "../localized";
import { withoutShopsOrigin } from "../own-address";
import { atMostWide, type Picture } from "../picture";
import { primaryLocale, type ShopFacts } from "../shop-facts";
import { consentLack } from "./consent-lack";
import type { Testimonial, Testimonials } from "./testimonials";
import type { Video } from "./video";
import { isOthersFile, videoPlace, type VideoPlace } from "../video-place";

/** As wide as the block draws them, on a screen with two dots a pixel. */
const PORTRAIT_WIDTH = 192;
const POSTER_WIDTH = 1280;

type VideoForLiquid = {
  place: VideoPlace;
  address: string;
  poster: Picture | null;
  captioned: boolean;
  transcript: LocalizedText;
};

type TestimonialForLiquid = {
  quote: LocalizedText;
  name: string;
  role: LocalizedText;
  picture: Picture | null;
  /** The day for machines, and in words. */
  day: string | null;
  said: LocalizedText;
  given: string;
  tie: string;
  title: LocalizedText;
  story: LocalizedText;
  video: VideoForLiquid | null;
};

export type TestimonialsForLiquid = {
  primary: string;
  url: string;
  heading: LocalizedText;
  testimonials: TestimonialForLiquid[];
};

/** What `tillit-testimonials.liquid` reads: those whose person agreed, without the record of it. */
export function testimonialsForLiquid(
  { heading, testimonials }: Testimonials,
  facts: Facts,
): TestimonialsForLiquid | null {
  const { shop } = facts;
  const shown = testimonials.filter(({ consent }) => consentLack(consent) === null);
  if (shown.length === 0) return null;
  return {
    primary: primaryLocale(shop),
    url: withoutShopsOrigin(onTrustPage(facts, "testimonials"), shop),
    heading: inShopsLanguages(heading, shop),
    testimonials: shown.map((testimonial) => testimonialForLiquid(testimonial, shop)),
  };
}

function testimonialForLiquid(testimonial: Testimonial, shop: ShopFacts): TestimonialForLiquid {
  const { name, given, tie, date, picture, video } = testimonial;
  return {
    quote: inShopsLanguages(testimonial.quote, shop),
    name,
    role: inShopsLanguages(testimonial.role, shop),
    picture: picture && atMostWide(picture, PORTRAIT_WIDTH),
    day: date,
    said: date ? dayInWords(date, shop) : {},
    given,
    tie,
    title: inShopsLanguages(testimonial.title, shop),
    story: inShopsLanguages(testimonial.story, shop),
    video: video && videoForLiquid(video, shop),
  };
}

function videoForLiquid(video: Video, shop: ShopFacts): VideoForLiquid | null {
  const { address, poster, captions, transcript } = video;
  const place = isOthersFile(address, shop) ? null : videoPlace(address);
  return (
    place && {
      place,
      address,
      poster: poster && atMostWide(poster, POSTER_WIDTH),
      captioned: captions !== "none",
      transcript: inShopsLanguages(transcript, shop),
    }
  );
}

/** Liquid knows the names of months in English only. */
const dayInWords = (day: string, shop: ShopFacts): LocalizedText =>
  inEachLocale(shop, (locale) =>
    new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(day)),
  );
