import { NO_CONSENT } from "./consent-lack";
import type { Testimonial } from "./testimonials";
import type { Video } from "./video";

/** Nothing is answered beforehand: what was given for it, and whether the person agreed, only the merchant knows. */
export const newTestimonial = (id: string): Testimonial => ({
  id,
  quote: {},
  name: "",
  role: {},
  picture: null,
  date: null,
  given: "",
  tie: "",
  title: {},
  story: {},
  video: null,
  consent: NO_CONSENT,
});

export const NO_VIDEO: Video = { address: "", poster: null, captions: "", transcript: {} };
