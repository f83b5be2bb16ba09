import { proxiedAddress } from "../../as-shopify/proxied-address.ts";
import { SHOP, type ShopUnderTorture } from "../shop-under-torture.ts";

/** Sends a form of the storefront as the shopper of that number, one of many; answers the page that came. */
export async function sendForm(
  { appUrl }: ShopUnderTorture,
  page: string,
  fields: Record<string, string>,
  shopper: number,
): Promise<string> {
  const answer = await fetch(appUrl + proxiedAddress(page, SHOP, { lang: "en" }), {
    ...{ method: "POST", redirect: "manual", signal: AbortSignal.timeout(20_000) },
    body: new URLSearchParams({ ...fields, website: "", opened: `${seconds() - 60}` }),
    headers: {
      "x-forwarded-for": `198.${53 + (shopper >> 16)}.${(shopper >> 8) & 255}.${shopper & 255}`,
    },
  });
  const html = await answer.text();
  if (!answer.ok) throw new Error(`${page} answered ${answer.status}`);
  return html;
}

const seconds = () => Math.floor(Date.now() / 1_000);
