import { describe, expect, it } from "vitest";
import { askRoute } from "../../tests/admin-route";
import { before, DAY, happens, installed, NOW, SHOP } from "../../tests/deliveries";
import { exampleOf } from "../../tests/examples";
import { aShop } from "../../tests/facts";
import { aNewOrder } from "../../tests/placed-orders";
import { shopifyTokens } from "../../tests/shopify";
import { db } from "../db.server";
import { MailTrouble, type OutgoingMail } from "../mail.server";
import { sendTestConfirmation } from "../storefront/confirmation/test-mail.server";
import type { LastAnswer, SampleAnswer } from "../trust/confirmation/answers";
import type { Confirmation } from "../trust/confirmation/confirmation";
import { confirmationNumbers } from "../trust/confirmation/confirmation-numbers.server";
import { LOCALES } from "../trust/locale";
import { saveSetting } from "../trust/settings.server";
import { storeShopFacts } from "../trust/shop-facts.server";
import { writeConfirmation } from "../webhooks/confirmation-to-write.server";
import { loader as last } from "./app.confirmation.last";
import { action as sample } from "./app.confirmation.sample";
import { action as test } from "./app.confirmation.test/route";

shopifyTokens();

const value = exampleOf("confirmation").filled as Confirmation;

async function aShopWith(settings: Record<string, unknown> = {}) {
  await installed(SHOP, before(DAY));
  await db.$transaction((tx) => storeShopFacts(tx, SHOP, aShop({ shop: SHOP }), NOW));
  for (const [name, said] of Object.entries({ confirmation: value, ...settings })) {
    await db.$transaction((tx) => saveSetting(tx, SHOP, name as "confirmation", said, 0, NOW));
  }
}

const asked = async (body: unknown) =>
  (await (await askRoute(sample, { body })).json()) as {
    ok: boolean;
    sample: SampleAnswer;
    problems: { code: string }[];
  };

describe("the preview of the confirmation", () => {
  it("is of the shop's own products, with the setting as it is typed", async () => {
    await aShopWith();
    await db.product.create({
      data: {
        ...{ shop: SHOP, id: "1", title: "Bitte <b>liten</b> kopp", handle: "x" },
        ...{ type: "", vendor: "", lookedUpAt: NOW },
      },
    });
    const typed = { ...value, greeting: { nb: "Hei og hopp" } };
    const { sample } = await asked({ value: typed, locale: "nb" });
    expect(sample?.text).toContain("Hei og hopp");
    expect(sample?.text).toContain("Bitte <b>liten</b> kopp");
    expect(sample?.html).not.toContain("<b>liten");
  });

  it.each(LOCALES)("is there in %s, with a piece for Shopify's own mail", async (locale) => {
    await aShopWith();
    const { sample } = await asked({ value, locale });
    expect(sample?.html).toContain(`lang="${locale}"`);
    expect(sample?.piece).toContain("{% for line in subtotal_line_items %}");
  });

  it("says what the law wants in it and nobody has stated", async () => {
    await aShopWith();
    expect((await asked({ value, locale: "en" })).sample?.lacks).toEqual([
      ...["payment", "returns", "terms"],
    ]);
    await db.setting.deleteMany();
    await aShopWith({
      payments: exampleOf("payments").filled,
      returns: exampleOf("returns").filled,
    });
    expect((await asked({ value, locale: "en" })).sample?.lacks).toEqual(["terms"]);
  });

  it("says what is wrong with a setting, and draws nothing", async () => {
    await aShopWith();
    const answer = await asked({ value: { ...value, replyTo: "nobody" }, locale: "en" });
    expect(answer).toMatchObject({ ok: false, problems: [{ code: "email-unreadable" }] });
  });

  it("is none while nothing is known of the shop", async () => {
    await installed(SHOP, before(DAY));
    expect(await asked({ value, locale: "en" })).toEqual({ ok: true, sample: null });
  });
});

describe("a test", () => {
  const wanted = { value, locale: "nb" as const, to: "me@woolly.example" };

  it("goes to the address that was typed, and says what the preview says", async () => {
    await aShopWith();
    const sent: OutgoingMail[] = [];
    const send = async (mail: OutgoingMail) => void sent.push(mail);
    expect(await sendTestConfirmation(SHOP, wanted, NOW, send)).toEqual({
      ok: true,
      to: wanted.to,
    });
    expect(sent).toMatchObject([{ to: wanted.to, replyTo: value.replyTo, shop: SHOP }]);
    expect(sent[0]?.subject).toBe("Bestillingen din #1234 hos Woolly");
  });

  it("is refused after twenty within an hour: this is no way to send a mailing", async () => {
    await aShopWith();
    const sends = async () => undefined;
    for (let n = 0; n < 20; n += 1) await sendTestConfirmation(SHOP, wanted, NOW, sends);
    expect(await sendTestConfirmation(SHOP, wanted, NOW, sends)).toEqual({
      ...{ ok: false, why: "too-many" },
    });
  });

  it("that the mail server does not take says so, without the address", async () => {
    await aShopWith();
    const refuse = async () => {
      throw new MailTrouble("refused", "550 no such mailbox: me@woolly.example");
    };
    const answer = await sendTestConfirmation(SHOP, wanted, NOW, refuse);
    expect(answer).toEqual({ ok: false, why: "mail", said: "550 no such mailbox: …" });
  });

  it.each(["", "nobody", "a@b.example, c@d.example"])("goes to no %j", async (to) => {
    await aShopWith();
    expect((await askRoute(test, { body: { ...wanted, to } })).status).toBe(400);
  });
});

describe("the last confirmation", () => {
  async function ordered(changes: { id?: number; email?: null; test?: boolean } = {}) {
    const payload = aNewOrder(changes);
    await happens({ topic: "orders/create", payload });
    await writeConfirmation(SHOP, String(payload.id), NOW);
  }
  const lastOne = async () =>
    (await (await askRoute(last, { method: "GET" })).json()) as LastAnswer;

  it("is shown as it went, and that somebody looked is noted", async () => {
    await aShopWith();
    expect(await lastOne()).toBeNull();
    expect(await db.dataLook.count()).toBe(0);
    await ordered();
    expect((await lastOne())?.html).toContain("Storgata 1");
    expect(await db.dataLook.findMany()).toMatchObject([{ what: "confirmation", about: "5001" }]);
  });

  it("and those before it are counted by what became of them", async () => {
    await aShopWith();
    await ordered();
    await ordered({ id: 5002, email: null });
    await ordered({ id: 5003, test: true });
    await happens({ topic: "orders/create", payload: aNewOrder({ id: 5004 }) });
    expect(await confirmationNumbers(SHOP, before(30 * DAY))).toEqual({
      ...{ sent: 0, waiting: 2, refused: 0, lastSentAt: null, lastRefusal: null },
      unconfirmed: [
        { why: "no-address", count: 1 },
        { why: "test", count: 1 },
      ],
    });
    const refusal = { dueAt: null, refusedAt: NOW, trouble: "550 unknown", troubleAt: NOW };
    await db.queuedMail.updateMany({ data: refusal });
    expect(await confirmationNumbers(SHOP, before(30 * DAY))).toMatchObject({
      ...{ waiting: 1, refused: 1, lastRefusal: { at: NOW, said: "550 unknown" } },
    });
    const bounce = { refusedAt: null, sentAt: NOW, bouncedAt: NOW, trouble: "550 gone" };
    await db.queuedMail.updateMany({ data: bounce });
    expect(await confirmationNumbers(SHOP, before(30 * DAY))).toMatchObject({
      ...{ sent: 0, waiting: 1, refused: 1, lastRefusal: { at: NOW, said: "550 gone" } },
    });
  });
});
