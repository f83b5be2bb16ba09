import { proxiedAddress } from "../as-shopify/proxied-address.ts";
import type { Asked } from "./asker.ts";
import { PRODUCTS } from "./served-world.ts";

/** What somebody asks for at a shop's door. */
export type Knock = {
  name: string;
  /** What stands in every right answer, and in no other. */
  shows: string;
  nth(shop: string, nth: number): Asked;
};

type Query = Record<string, string>;

const page = (name: string, path: string, shows: string, query: (nth: number) => Query): Knock => ({
  ...{ name, shows },
  nth: (shop, nth) => ({ path: proxiedAddress(path, shop, query(nth)) }),
});

const anyProduct = (nth: number) => 1 + (nth % PRODUCTS);
const ofAny = (nth: number) => ({ product: `product-${anyProduct(nth)}`, lang: "en" });

/** Pages that shoppers open, and a review as they send one. */
export const KNOCKS: Knock[] = [
  page("all reviews of a shop", "reviews", "tillit-r", () => ({ lang: "en" })),
  page("all reviews of a product", "reviews", "tillit-r", ofAny),
  page("further reviews, for the block", "reviews", "tillit-r", (nth) => ({
    ...{ ...ofAny(nth), part: "list" },
  })),
  page("questions about a product", "questions", "tillit-b", ofAny),
  page("how reviews work", "reviews/how", "tillit-b", () => ({ lang: "en" })),
  page("the form of withdrawal", "withdraw", `name="email"`, () => ({ lang: "en" })),
  page("the trust page", "trust", "tillit-", () => ({})),
  {
    name: "a review that is sent",
    shows: "review/edit?r=",
    nth: (shop, nth) => ({
      path: proxiedAddress("reviews", shop, {}),
      method: "POST",
      headers: {
        "Content-Type": `multipart/form-data; boundary=${BOUNDARY}`,
        // Each from somebody else: one sender alone is slowed down.
        "X-Forwarded-For": `198.51.${nth >> 8}.${nth & 255}, 10.0.0.1`,
      },
      body: reviewForm(anyProduct(nth), nth),
    }),
  },
];

const BOUNDARY = "----tillit-bench";

/** As a browser sends a form that may have photos. */
function reviewForm(product: number, nth: number): string {
  const fields = {
    ...{ product: `product-${product}`, product_id: String(product), locale: "en" },
    ...{ website: "", return_to: `/products/product-${product}`, opened: String(aMinuteAgo()) },
    ...{ rating: String(1 + (nth % 5)), name: `Kari ${nth}`, title: "Warm", video: "" },
    ...{ email: "", order: "", experienced: "" },
    body: `Warm and light, and as blue as in the picture. I have bought number ${nth} of them.`,
  };
  const parts = Object.entries(fields).map(
    ([name, value]) =>
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join("")}--${BOUNDARY}--\r\n`;
}

const aMinuteAgo = () => Math.floor(Date.now() / 1_000) - 60;
