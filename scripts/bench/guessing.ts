import { randomBytes, randomInt } from "node:crypto";
import { proxiedAddress } from "../as-shopify/proxied-address.ts";
import { SHOP, type ShopUnderTorture } from "../torture/shop-under-torture.ts";

/** An order that there is, and its buyer's address. */
export type Known = { number: string; email: string };

export const GUESSES = ["right", "of another", "none"] as const;
export type Guess = (typeof GUESSES)[number];

type Door = {
  name: string;
  page: string;
  fields(typed: Known): Record<string, string>;
  /** Why its answer says that both are right; then its time may. */
  saysWhenRight?: string;
};

const seconds = () => Math.floor(Date.now() / 1_000);

const statement = ({ number, email }: Known) => ({
  ...{ name: "Kari Nordmann", order: number, email, extent: "whole-order", items: "", reach: "" },
});

/** The doors of the storefront that take the number of an order, and an address. */
export const ORDER_DOORS: Door[] = [
  { name: "asking to stop an order", page: "cancel", fields: (typed) => ({ ...typed }) },
  { name: "withdrawing, the first step", page: "withdraw", fields: statement },
  {
    name: "withdrawing, the second step",
    page: "withdraw",
    fields: (typed) => ({
      ...statement(typed),
      ...{ act: "confirm", key: randomBytes(24).toString("base64url") },
    }),
  },
  {
    name: "a verified review",
    page: "reviews",
    fields: ({ number, email }) => ({
      ...{ product: "stoneware-mug", locale: "en", return_to: "/products/stoneware-mug" },
      ...{ order: number, email, name: "Kari", rating: "4", title: "" },
      body: `It keeps the tea warm, ${randomBytes(6).toString("hex")} times.`,
    }),
    saysWhenRight: "its page says that the purchase is verified",
  },
];

type Try = { order: Known; guess: Guess; stranger: string };

/** How long an answer takes, in milliseconds, to somebody who knocks for the first time. */
export async function knock(
  { appUrl }: ShopUnderTorture,
  { page, fields }: Door,
  { order, guess, stranger }: Try,
): Promise<number> {
  const typed: Known = {
    number: guess === "none" ? `#${randomInt(900_000, 999_999)}` : order.number,
    // As long as the buyer's.
    email: guess === "right" ? order.email : `x${stranger}@mail.example`.slice(-order.email.length),
  };
  const body = new FormData();
  const all = { ...fields(typed), website: "", opened: String(seconds() - 60) };
  for (const [name, value] of Object.entries(all)) body.append(name, value);
  const begun = performance.now();
  const answer = await fetch(appUrl + proxiedAddress(page, SHOP, { lang: "en" }), {
    ...{ method: "POST", redirect: "manual", body: page === "reviews" ? body : plain(all) },
    headers: { "x-forwarded-for": [198, 54, randomInt(256), randomInt(1, 255)].join(".") },
    signal: AbortSignal.timeout(20_000),
  });
  const html = await answer.text();
  const took = performance.now() - begun;
  if (answer.status >= 400)
    throw new Error(`${page} answered ${answer.status}: ${html.slice(0, 200)}`);
  return took;
}

const plain = (fields: Record<string, string>) => new URLSearchParams(fields);
