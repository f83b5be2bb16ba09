import { accountSecurity } from "./careful/account-security.ts";
import { badges } from "./careful/badges.ts";
import { business } from "./careful/business.ts";
import { confirmation } from "./careful/confirmation.ts";
import { cancellation } from "./careful/cancellation.ts";
import { guarantee } from "./careful/guarantee.ts";
import { payments } from "./careful/payments.ts";
import { questions } from "./careful/questions.ts";
import { returns } from "./careful/returns.ts";
import { reviews } from "./careful/reviews.ts";
import { support } from "./careful/support.ts";
import { terms } from "./careful/terms.ts";
import { testimonials } from "./careful/testimonials.ts";
import { trustPage } from "./careful/trust-page.ts";
import { withdrawal } from "./careful/withdrawal.ts";
import { asked } from "./careful/words/asked.ts";
import { buyers } from "./careful/words/buyers.ts";
import { onTheRest } from "./careful/words/on-the-rest.ts";
import { onTheTable } from "./careful/words/on-the-table.ts";
import { onWool } from "./careful/words/on-wool.ts";
import type { Seed } from "./seed.ts";

/** A Norwegian shop whose merchant has filled in everything, in all three of its languages. */
export const careful: Seed = {
  settings: {
    badges,
    payments,
    returns,
    guarantee,
    business,
    support,
    questions,
    account_security: accountSecurity,
    cancellation,
    withdrawal,
    reviews,
    terms,
    confirmation,
    testimonials,
    trust_page: trustPage,
  },
  trustPage: {
    titles: {
      nb: "Dette kan du stole på hos oss",
      en: "What you can rely on with us",
      de: "Worauf Sie sich bei uns verlassen können",
    },
    handle: "tillit",
  },
  reviews: { filed: [...onWool, ...onTheTable, ...onTheRest], questions: asked, buyers },
  blocks: [
    { template: "product", block: "stars", settings: {} },
    { template: "product", block: "badges", settings: {} },
    { template: "product", block: "payments", settings: { form: "compact" } },
    { template: "product", block: "returns", settings: { form: "compact" } },
    { template: "product", block: "support", settings: { form: "compact" } },
    { template: "product", block: "guarantee", settings: { form: "compact" } },
    { template: "product", block: "business", settings: { form: "compact" } },
    { template: "product", block: "reviews", settings: {} },
    { template: "product", block: "product-questions", settings: {} },
    { template: "cart", block: "terms", settings: {} },
    { template: "cart", block: "payments", settings: { form: "compact" } },
    { template: "cart", block: "returns", settings: { form: "compact" } },
    { template: "cart", block: "support", settings: { form: "compact" } },
    { template: "index", block: "chosen-reviews", settings: {} },
    { template: "index", block: "testimonials", settings: { form: "full" } },
    { template: "index", block: "questions", settings: { form: "full" } },
    { template: "page", block: "trust-page", settings: {} },
    { template: "page", block: "cancellation", settings: {} },
    { template: "footer", block: "withdrawal", settings: {} },
    { template: "embed", block: "structured-data", settings: {} },
  ],
};
