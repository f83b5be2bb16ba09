import { proxiedAddress } from "../../as-shopify/proxied-address.ts";
import { SHOP, type ShopUnderTorture } from "../shop-under-torture.ts";
import { mailsAbout } from "./mails.ts";
import { harmIn, together, type Work } from "./work.ts";

const forms = new Map<string, URLSearchParams>();

/** A consumer's statement: taken when its receipt is shown; then it is in the log once, and its receipt mailed once. */
export const withdrawals: Work = {
  name: "withdrawals",
  async attempt(shop, piece) {
    const answer = await fetch(shop.appUrl + proxiedAddress("withdraw", SHOP, { lang: "en" }), {
      method: "POST",
      body: formOf(shop, piece),
      headers: { "x-forwarded-for": `198.51.${piece >> 8}.${piece & 255}` },
      signal: AbortSignal.timeout(20_000),
    });
    const html = await answer.text();
    return answer.ok && /withdrawal\?id=[\w-]{20,}/.test(html);
  },
  async count(shop, pieces) {
    const mailed = await mailsAbout(shop, /kari-w(\d+)@mail\.example/);
    const [logged] = await shop.rows<{ count: number }>(
      `select count(*)::int as count from "Withdrawal" where shop = $1`,
    );
    const extra = (logged?.count ?? 0) - pieces.length;
    const log = { lost: Math.max(0, -extra), doubled: Math.max(0, extra) };
    return together(log, harmIn(pieces, mailed));
  },
};

/** The same each time it is sent: a browser that got no answer sends the same form again. */
function formOf({ devStore }: ShopUnderTorture, piece: number): URLSearchParams {
  const name = `${devStore} ${piece}`;
  const form = forms.get(name) ?? newForm(piece);
  forms.set(name, form);
  return form;
}

const newForm = (piece: number) =>
  new URLSearchParams({
    ...{ name: `Kari ${piece}`, order: `#${piece}`, email: `kari-w${piece}@mail.example` },
    ...{ extent: "whole-order", items: "", website: "", reach: "", act: "confirm" },
    opened: String(Math.floor(Date.now() / 1000) - 60),
    key: crypto.randomUUID().replaceAll("-", "").slice(0, 32),
  });
