import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { filled as aBusiness } from "../../tests/examples/business";
import { filled as aSupport } from "../../tests/examples/support";
import { aShop } from "../../tests/facts";
import { DAY, NOW, SHOP } from "../../tests/deliveries";
import { proxied } from "../../tests/proxied";
import { openShop, ordered } from "../../tests/visitors";
import { db } from "../db.server";
import { LOCALES } from "../trust/locale";
import { declare } from "../trust/withdrawals/declare.server";
import { forgetTexts } from "../trust/withdrawals/forget-texts.server";
import type { Submission } from "../trust/withdrawals/record-statement.server";
import { WORDS } from "../trust/withdrawals/words/in-each-language";
import { openMail } from "../trust/mails/sealed-mail.server";
import { storeShopFacts } from "../trust/shop-facts.server";
import { NO_RETURNS } from "../trust/returns/returns";
import { loader } from "./proxy.withdrawal";

const ask = (query: Record<string, string>) =>
  loader({ request: proxied("withdrawal", { query }), params: {}, context: {} });
const look = async (id: string, lang = "nb") => (await ask({ id, lang })).text();

const KARI = { name: "Kari Nordmann", order: "1042", email: "kari.nordmann@example.no" };
const declared = (more: Partial<Submission> = {}) =>
  declare(
    SHOP,
    {
      stated: { ...KARI, extent: "whole-order", items: "" },
      ...{ key: randomUUID(), orderId: null, locale: "nb", isDoubtful: false },
      ...{ addressee: { facts: null, timeZone: "Europe/Oslo" }, ...more },
    },
    NOW,
  );
const state = async (name: string, value: object) =>
  db.setting.create({
    data: { shop: SHOP, name, value: { shape: 1, value }, revision: 1, savedAt: NOW },
  });

describe("the receipt of a withdrawal", () => {
  it.each(LOCALES)("says what was declared, when, and what happens next: %s", async (lang) => {
    await openShop();
    await ordered();
    const html = await look(await declared(), lang);
    const { receipt, next } = WORDS[lang];
    expect(html).toContain(`<h1>${receipt.title}</h1>`);
    for (const said of Object.values(KARI)) expect(html).toContain(`<dd>${said}</dd>`);
    expect(html).toMatch(/2026.*11:00:00.*\(Europe\/Oslo\)/);
    expect(html).toContain((await db.withdrawal.findFirstOrThrow()).hash);
    for (const said of [next.title, next.mayWait, next.whereLater]) expect(html).toContain(said);
  });

  it("names the days that the law gives, and where goods go at whose cost", async () => {
    await openShop();
    await ordered();
    const base = { ...NO_RETURNS.base, days: 14, payer: "buyer", cost: 99, refundDays: 14 };
    await state("returns", { ...NO_RETURNS, base, address: { nb: "Lager 2\n7014 Trondheim" } });
    const html = await look(await declared());
    // The fourteenth day is a Sunday: 22 November and 14 days.
    expect(html).toContain("senest mandag 7. desember 2026");
    expect(html).toContain("Lager 2\n7014 Trondheim");
    expect(html).toMatch(/Du betaler returfrakten selv\. Den koster omtrent 99/);
  });

  it("tells whoever only knows an order's number no more than of an order that there is not", async () => {
    await openShop();
    await ordered({ shipping_address: { country_code: "US" } });
    await db.order.updateMany({ data: { deliveredAt: new Date(NOW.getTime() - 60 * DAY) } });
    const told = async (order: string) => {
      const stated = { ...KARI, email: "ola@example.no", order } as const;
      const id = await declared({ stated: { ...stated, extent: "whole-order", items: "" } });
      const where = { shop_name: { shop: SHOP, name: `withdrawal-receipt:${id}` } };
      const { sealed } = await db.queuedMail.findUniqueOrThrow({ where });
      const own = /[\w-]{32,}|(?<=<dd>|  )\d{1,4}(?=<|$)/gm;
      return [await look(id), openMail(sealed!).text].map((text) => text.replace(own, "…"));
    };
    const known = await told("1042");
    expect(known).toEqual(await told("9999"));
    for (const text of known) expect(text).toContain(WORDS.nb.next.unknown);
  });

  it("promises no day where no law gives one", async () => {
    await openShop();
    await ordered({ shipping_address: { country_code: "US" } });
    expect(await look(await declared())).toContain(WORDS.nb.next.byLawElsewhere);
  });

  it("is told to the merchant at customer service where no other address is known", async () => {
    await openShop();
    await storeShopFacts(db, SHOP, aShop({ shop: SHOP, contactEmail: null }), NOW);
    const [email] = aSupport.channels;
    await state("support", {
      ...aSupport,
      channels: [{ ...email, address: "help@woolly.example" }],
    });
    const id = await declared();
    const where = { shop_name: { shop: SHOP, name: `withdrawal-notice:${id}` } };
    const { sealed } = await db.queuedMail.findUniqueOrThrow({ where });
    expect(openMail(sealed!).to).toBe("help@woolly.example");
  });

  it("is told to the merchant where mail was stated to go, in the shop's language", async () => {
    await openShop();
    await state("business", { ...aBusiness, email: "post@woolly.example" });
    const id = await declared({ locale: "de", isDoubtful: true });
    const where = { shop_name: { shop: SHOP, name: `withdrawal-notice:${id}` } };
    const { sealed } = await db.queuedMail.findUniqueOrThrow({ where });
    const { to, replyTo, text } = openMail(sealed!);
    expect([to, replyTo]).toEqual(["post@woolly.example", KARI.email]);
    expect(text).toContain(WORDS.nb.notice.flags.doubtful);
    expect(text).toContain(WORDS.nb.notice.flags["unknown-order"]);
  });

  it.each([
    [{}, WORDS.nb.receipt.mail.underWay],
    [{ trouble: "away", troubleAt: NOW }, WORDS.nb.receipt.mail.waiting],
    [{ refusedAt: NOW, trouble: "no", troubleAt: NOW }, WORDS.nb.receipt.mail.refused],
    [{ gaveUpAt: NOW, trouble: "away", troubleAt: NOW }, WORDS.nb.receipt.mail.unsent],
    [{ sentAt: NOW, bouncedAt: NOW, trouble: "no", troubleAt: NOW }, WORDS.nb.receipt.mail.refused],
    [
      { sentAt: NOW },
      WORDS.nb.receipt.mail.sent({ time: "22. november 2026 kl. 11:00:00 CET (Europe/Oslo)" }),
    ],
  ])("says how far its mail is: %j", async (mail, words) => {
    await openShop();
    const id = await declared();
    await db.queuedMail.updateMany({ data: mail });
    expect(await look(id)).toContain(words);
  });

  it("stays when its words are forgotten, and says so", async () => {
    await openShop();
    const id = await declared();
    await forgetTexts(new Date(NOW.getTime() + 5 * 366 * DAY));
    const html = await look(id);
    expect(html).toContain(WORDS.nb.receipt.forgotten);
    expect(html).toContain((await db.withdrawal.findFirstOrThrow()).hash);
    expect(html).not.toContain("Kari");
  });

  it("is found by nobody who does not have its address, nor by search engines", async () => {
    await openShop();
    const id = await declared();
    for (const wrong of ["", "1", `${id}x`, id.slice(1), "x".repeat(32), `${"x".repeat(31)}\0`]) {
      expect(await look(wrong)).toContain(WORDS.nb.receipt.gone.title);
    }
    const { headers } = await ask({ id });
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-robots-tag")).toContain("noindex");
  });

  it("speaks the language that it was declared in, where the link names none", async () => {
    await openShop();
    const id = await declared({ locale: "de" });
    expect(await (await ask({ id })).text()).toContain(WORDS.de.receipt.title);
  });
});
