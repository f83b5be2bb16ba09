import { blockOf } from "../trust/block-of";
import type { Facts } from "../trust/facts";
import { wholeDocument } from "./document";
import { renderBlock, smallPage, type BlockPreview } from "./preview.server";

/** A product of the shop's, as far as the preview shows it. */
export type PreviewedProduct = { title: string; picture: string | null };

type Options = {
  locale: string;
  surface: "light" | "dark";
  lookedUpAt: Date;
  /** Null until Shopify has named one, and in a shop without products. */
  product: PreviewedProduct | null;
};

/** Under the buy button, in the order in which a shopper's doubts come. */
const UNDER_THE_BUTTON = [
  "badges",
  "returns",
  "payments",
  "support",
  "guarantee",
  "business",
] as const;

/** The merchant's own product with the real blocks under its buy button, each in its compact form. */
export async function startPreview(
  facts: Facts,
  { locale, surface, lookedUpAt, product }: Options,
): Promise<BlockPreview> {
  const document = wholeDocument(facts, lookedUpAt);
  const { shop, now } = facts;
  const drawn = await Promise.all(
    UNDER_THE_BUTTON.map((setting) =>
      renderBlock(blockOf(setting), document, {
        ...{ locale, now, timeZone: shop.timeZone, settings: { form: "compact" } },
        ...(shop.country && { country: shop.country }),
      }),
    ),
  );
  const blocks = drawn.filter((html) => html !== "");
  const page = `${product ? productHead(product) : ""}<div style="display:grid;gap:1rem">${blocks.join("")}</div>`;
  const shopUrl = shop.primaryDomain.url;
  return { html: smallPage(page, { locale, surface, shopUrl }), empty: blocks.length === 0 };
}

const BUTTON = "height:44px;margin:0 0 1rem;border-radius:4px;background:currentColor;opacity:.85";
const PICTURE = "display:block;width:100%;max-height:9rem;object-fit:cover;border-radius:4px";

/** The button is a bar without words: it says nothing that the theme would say otherwise. */
const productHead = ({ title, picture }: PreviewedProduct) =>
  `${picture ? `<img src="${escaped(picture)}" alt="" style="${PICTURE}">` : ""}` +
  `<h1 style="font-size:1.25rem;margin:.75rem 0">${escaped(title)}</h1>` +
  `<div aria-hidden="true" style="${BUTTON}"></div>`;

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
