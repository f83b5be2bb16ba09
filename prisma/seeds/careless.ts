import { badges } from "./careless/badges.ts";
import { business } from "./careless/business.ts";
import { guarantee } from "./careless/guarantee.ts";
import { payments } from "./careless/payments.ts";
import { questions } from "./careless/questions.ts";
import { returns } from "./careless/returns.ts";
import { reviews } from "./careless/reviews.ts";
import { support } from "./careless/support.ts";
import { testimonials } from "./careless/testimonials.ts";
import { words } from "./careless/words.ts";
import type { Seed } from "./seed.ts";

/** A German shop whose merchant began with much, finished little and copied the rest from elsewhere. */
export const careless: Seed = {
  settings: {
    badges,
    payments,
    returns,
    guarantee,
    business,
    support,
    questions,
    reviews,
    testimonials,
  },
  trustPage: null,
  reviews: words,
  blocks: [
    { template: "product", block: "stars", settings: {} },
    { template: "product", block: "badges", settings: {} },
    { template: "product", block: "reviews", settings: {} },
  ],
};
