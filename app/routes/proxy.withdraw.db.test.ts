import { describe, expect, it, vi } from "vitest";
import { DAY, NOW, OTHER, SHOP } from "../../tests/deliveries";
import { Outside } from "../../tests/invitations";
import { proxied } from "../../tests/proxied";
import { openShop, ordered } from "../../tests/visitors";
import { db } from "../db.server";
import { openMail } from "../trust/mails/sealed-mail.server";
import { orderAddress } from "../trust/orders/order-link.server";
import { LOCALES } from "../trust/locale";
import { NO_RETURNS } from "../trust/returns/returns";
import { shopKey } from "../trust/shop-key.server";
import { LABELS } from "../trust/withdrawals/labels";
import { verifyLog } from "../trust/withdrawals/log.server";
import { statementOf } from "../trust/withdrawals/stored-withdrawals.server";
import { WORDS } from "../trust/withdrawals/words/in-each-language";
import { action, loader } from "./proxy.withdraw";
import { loader as receipt } from "./proxy.withdrawal";

/** What Shopify has of orders that we were not told of. */
const shopify = new Outside();
vi.mock("../admin-api/admin.server", async (original) => ({
  ...(await original<object>()),
  adminFor: (shop: string) => shopify.world.connect(shop),
}));

type Query = Record<string, string>;
type Fields = Record<string, string | string[]>;

const args = (request: Request, ip = "203.0.113.7") => {
  request.headers.set("x-forwarded-for", `${ip}, 10.0.0.1`);
  return { request, params: {}, context: {} };
};
const look = async (query: Query = {}, shop = SHOP) =>
  (await loader(args(proxied("withdraw", { query, shop })))).text();
async function setting(value: object) {
  const row = { shop: SHOP, name: "withdrawal", value: { shape: 1, value }, revision: 1 };
  await db.setting.create({ data: { ...row, savedAt: NOW } });
}
const KARI = { name: "Kari Nordmann", order: "#1042", email: "kari.nordmann@example.no" };
const opened = () => String(Math.floor(Date.now() / 1000) - 60);

function send(fields: Fields, query: Query = { lang: "nb" }, { shop = SHOP, ip = "" } = {}) {
  const body = new URLSearchParams();
  const sent = { opened: opened(), ...KARI, extent: "whole-order", ...fields };
  for (const [name, values] of Object.entries(sent)) {
    for (const value of [values].flat()) body.append(name, value);
  }
  return action(args(proxied("withdraw", { body, query, shop }), ip || undefined));
}
const first = async (fields: Fields = {}, query?: Query) => (await send(fields, query)).text();
/** The fields of the form with the second button. */
function fieldsIn(html: string): Fields {
  const form = /<form[^>]*>(?:(?!<\/form>)[^])*value="confirm"/.exec(html)?.[0] ?? "";
  const fields: Record<string, string[]> = {};
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = / name="([^"]*)"/.exec(tag)?.[1] ?? "";
    const value = / value="([^"]*)"/.exec(tag)?.[1] ?? "";
    (fields[name] ??= []).push(unescaped(value));
  }
  return { ...fields, act: "confirm" };
}
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };
const unescaped = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** Both steps, as somebody takes them who reads. */
async function withdraw(fields: Fields = {}, query?: Query): Promise<string> {
  return (await send(fieldsIn(await first(fields, query)), query)).text();
}
const rows = (shop = SHOP) =>
  db.withdrawal.findMany({ where: { shop }, orderBy: { number: "asc" } });
const stated = async () => (await rows()).map((row) => statementOf(row)?.stated);
const mails = async () =>
  (await db.queuedMail.findMany({ orderBy: { kind: "desc" } })).map(({ sealed, ...row }) => ({
    ...row,
    mail: openMail(sealed!),
  }));
const link = async (orderId: string, shop = SHOP) => {
  const facts = { primaryDomain: { url: "https://woolly.example", host: "", sslEnabled: true } };
  const address = orderAddress(facts, await shopKey(shop), "withdraw", orderId);
  return { order: new URL(address).searchParams.get("order") ?? "", lang: "nb" };
};

describe("the first step of a withdrawal", () => {
  it.each(LOCALES)(
    "is labelled as the law wants it in %s, and asks for no reason",
    async (lang) => {
      await openShop();
      const html = await look({ lang });
      expect(html).toContain(`<h1>${LABELS[lang].withdraw}</h1>`);
      expect(html).toContain(`>${LABELS[lang].withdraw}</button>`);
      const names = [...html.matchAll(/<(?:input|textarea)[^>]* name="(\w+)"/g)].map(([, n]) => n);
      expect([...new Set(names)].sort()).toEqual(
        ["email", "extent", "items", "name", "opened", "order", "reach", "website"].sort(),
      );
      expect(html).toContain("hello@woolly.example");
    },
  );

  it("brings the number along that Shopify's own page of the order has put into the link", async () => {
    expect(await look({ number: "#1042", lang: "nb" })).toMatch(/name="order"[^>]*value="#1042"/);
  });

  it("has the law's label also in a language that the page does not speak", async () => {
    await openShop();
    expect(await look({ lang: "it-IT" })).toContain("<h1>recedere dal contratto qui</h1>");
  });

  it("has the merchant's labels where no law fixes them, and the merchant's words above the form", async () => {
    await openShop();
    // Seen somewhere, but not compared with any law.
    expect(await look({ lang: "sv" })).toContain("<h1>ångra avtalet här</h1>");
    expect(await look({ lang: "pl" })).toContain(`<h1>${LABELS.en.withdraw}</h1>`);
    const words = { nb: "Er noe galt med varen? <b>Skriv</b>\ntil oss." };
    const [withdraw, confirm] = [{ pl: "odstąp <tutaj>" }, { pl: "potwierdź" }];
    await setting({ withdraw, confirm, words });
    expect(await look({ lang: "pl" })).toContain("<h1>odstąp &lt;tutaj&gt;</h1>");
    expect(await look({ lang: "nb" })).toContain("&lt;b&gt;Skriv&lt;/b&gt;\ntil oss.</p>");
    expect(await look({ lang: "de" })).not.toContain("Skriv");
  });

  it("knows the order in a signed link, and its items", async () => {
    await openShop();
    await ordered();
    const html = await look(await link("5001"));
    expect(html).toContain("Ordre 1042 fra 1. november 2026");
    expect(html).not.toContain('name="order"');
    expect([...html.matchAll(/name="item" value="(\d+)"/g)].map(([, id]) => id)).toEqual([
      "1001",
      "1002",
    ]);
    expect(await look({ order: "5001.forged" })).toContain('name="order"');
  });

  it("offers the latest orders to whoever is logged in, and to nobody else", async () => {
    await openShop();
    await ordered();
    await ordered({ id: 5002, name: "#1043", customer: { id: 8 } });
    const html = await look({ logged_in_customer_id: "7", lang: "nb" });
    expect(html).toContain("Ordre 1042");
    expect(html).not.toContain("1043");
    const { order } = await link("5001");
    expect(html).toContain(`href="?order=${order}&amp;lang=nb"`);
    expect(await look()).not.toContain("1042");
  });

  it("comes back with all that was typed, where something is missing", async () => {
    await openShop();
    const html = await first({ name: " ", email: "kari@", extent: "", items: "Bare <b>luen</b>" });
    for (const field of ["name", "email", "extent"]) expect(html).toContain(`href="#${field}"`);
    expect(html).toContain('value="kari@"');
    expect(html).toContain("Bare &lt;b&gt;luen&lt;/b&gt;</textarea>");
    expect(await first({ extent: "items" })).toContain('href="#items"');
    expect(await first({ items: "x".repeat(100_000), extent: "items" })).toContain(
      `${"x".repeat(100_000)}</textarea>`,
    );
    expect(await rows()).toEqual([]);
  });

  it("has the model form beside it, with the merchant's address filled in", async () => {
    await openShop();
    expect(await look({ lang: "de" })).toContain('href="?form=model&amp;lang=de"');
    const html = await look({ form: "model", lang: "de" });
    expect(html).toContain("<h1>Muster-Widerrufsformular</h1>");
    expect(html).toContain("hello@woolly.example");
  });
});

describe("the second step", () => {
  it.each(LOCALES)(
    "shows what is declared, and has no other words on its button: %s",
    async (lang) => {
      await openShop();
      const html = await first({}, { lang });
      const buttons = [...html.matchAll(/<button[^>]*class="button"[^>]*>([^<]*)</g)];
      expect(buttons.map(([, words]) => words)).toEqual([LABELS[lang].confirm]);
      for (const said of ["Kari Nordmann", "#1042", KARI.email, WORDS[lang].form.whole]) {
        expect(html).toContain(`<dd>${said}</dd>`);
      }
      expect(await rows()).toEqual([]);
    },
  );

  it("leads back to the first with all that was typed", async () => {
    await openShop();
    const fields = fieldsIn(await first({ extent: "items", items: "en\r\nto" }));
    const html = await (await send({ ...fields, act: "change" })).text();
    expect(html).toContain('value="Kari Nordmann"');
    expect(html).toContain("en\nto</textarea>");
    expect(html).toMatch(/value="items" checked|checked="" value="items"/);
    expect(await rows()).toEqual([]);
  });

  it("looks at all of it again: what was sent along unseen may come from anybody", async () => {
    await openShop();
    const fields = fieldsIn(await first());
    const html = await (await send({ ...fields, email: "nobody" })).text();
    expect(html).toContain('href="#email"');
    expect(await rows()).toEqual([]);
  });
});

describe("a withdrawal", () => {
  it("of a guest is recorded and acknowledged on the page and by mail, with date and time", async () => {
    await openShop();
    await ordered();
    const html = await withdraw();
    expect(html).toContain(WORDS.nb.receipt.intro({ shop: "Woolly" }));
    const [row] = await rows();
    expect(row).toMatchObject({ orderId: "5001", flags: [], number: 1 });
    expect(await stated()).toEqual([{ ...KARI, extent: "whole-order", items: "" }]);
    expect(html).toContain(row!.hash);
    expect(html).toContain(
      `https://woolly.example/apps/tillit/withdrawal?id=${row!.id}&amp;lang=nb`,
    );
    expect(html).toMatch(/kl\. \d\d:\d\d:\d\d (CET|CEST) \(Europe\/Oslo\)/);
    const [one, other] = await mails();
    expect(one).toMatchObject({
      ...{ name: `withdrawal-receipt:${row!.id}`, about: row!.id },
      mail: { to: KARI.email, replyTo: "hello@woolly.example", from: { name: "Woolly" } },
    });
    expect(other).toMatchObject({
      kind: "withdrawal-notice",
      mail: { to: "hello@woolly.example", replyTo: KARI.email },
    });
    const inbox = `https://${SHOP}/admin/apps/test-key/app/orders/withdrawals/${row!.id}`;
    expect([one!.mail.text.includes(inbox), other!.mail.text.includes(inbox)]).toEqual([
      false,
      true,
    ]);
    for (const { mail } of [one!, other!]) {
      for (const part of [mail.html, mail.text]) {
        expect(part).toContain(row!.hash);
        expect(part).toContain("Kari Nordmann");
        expect(part).toMatch(/\d\d:\d\d:\d\d (CET|CEST) \(Europe\/Oslo\)/);
      }
    }
  });

  it("of some items names those that were ticked, by a signed link", async () => {
    await openShop();
    await ordered();
    await withdraw(
      { order: "9999", extent: "items", item: ["1002", "4711", "x"], items: "den blå" },
      await link("5001"),
    );
    expect(await stated()).toMatchObject([
      { order: "1042", extent: "items", items: "Stoneware mug\nden blå" },
    ]);
    expect(await rows()).toMatchObject([{ orderId: "5001", flags: [] }]);
  });

  it.each<[string, () => Fields, string[]]>([
    ["of an unknown order", () => ({ order: "9999" }), ["unknown-order"]],
    ["of an order in words", () => ({ order: "det blå teppet" }), ["unknown-order"]],
    ["with the unseen field filled in", () => ({ website: "x" }), ["doubtful"]],
    [
      "faster than one types",
      () => ({ opened: String(Math.floor(Date.now() / 1000)) }),
      ["doubtful"],
    ],
    ["without the page before it", () => ({ opened: "" }), ["doubtful"]],
  ])("%s is taken, flagged and acknowledged", async (_, fields, flags) => {
    await openShop();
    await ordered();
    expect(await withdraw(fields())).toContain(WORDS.nb.receipt.title);
    expect(await rows()).toMatchObject([{ flags }]);
    expect(await mails()).toHaveLength(2);
  });

  it("that is late is taken, and promises nothing", async () => {
    await openShop();
    await ordered();
    await db.order.updateMany({ data: { deliveredAt: new Date(Date.now() - 60 * DAY) } });
    expect(await withdraw()).toContain(WORDS.nb.next.late);
    expect(await rows()).toMatchObject([{ flags: ["late"] }]);
  });

  it("is not late within the days that the merchant gives", async () => {
    await openShop();
    await ordered();
    await db.order.updateMany({ data: { deliveredAt: new Date(Date.now() - 60 * DAY) } });
    const value = { ...NO_RETURNS, base: { ...NO_RETURNS.base, days: 100 } };
    await db.setting.create({
      data: { shop: SHOP, name: "returns", value: { shape: 1, value }, revision: 1, savedAt: NOW },
    });
    expect(await withdraw()).not.toContain(WORDS.nb.next.late);
    expect(await rows()).toMatchObject([{ flags: [] }]);
  });

  it("is one however often its button is pressed, and two when it is declared twice", async () => {
    await openShop();
    await ordered();
    const fields = fieldsIn(await first());
    const said = await Promise.all([1, 2, 3].map(async () => (await send(fields)).text()));
    const [row] = await rows();
    for (const html of said) expect(html).toContain(row!.hash);
    expect([await rows(), await mails()].map(({ length }) => length)).toEqual([1, 2]);
    await withdraw();
    expect((await rows()).map(({ flags }) => flags)).toEqual([[], ["doubled"]]);
    expect(await verifyLog(SHOP)).toMatchObject({ isWhole: true, count: 2 });
  });

  it("is another where the same page says something else, or forgot which page it is", async () => {
    await openShop();
    const fields = fieldsIn(await first());
    await send(fields);
    await send({ ...fields, name: "Ola Nordmann" });
    await send({ ...fields, key: "" });
    expect(await rows()).toHaveLength(3);
  });

  it("is taken with signs that nobody sees, and very long", async () => {
    await openShop();
    const items = `${"ø".repeat(9_000)}\0\u202e`;
    await withdraw({ name: "Kari\0 \u200bNordmann", extent: "items", items });
    expect(await stated()).toMatchObject([{ name: "Kari Nordmann", items: "ø".repeat(9_000) }]);
  });

  it("lets nobody's words become a header, HTML or Liquid", async () => {
    await openShop();
    const evil = `{{ shop.name }}{% raw %}"><script>alert(1)</script>`;
    const html = await withdraw({ name: `Kari\r\nBcc: all@example.com`, order: evil });
    expect(html).not.toMatch(/\{\{|\{%|<script/);
    for (const { mail } of await mails()) {
      expect(`${mail.subject}${mail.toName}${mail.replyTo}${mail.to}`).not.toMatch(/[\r\n]/);
      expect(mail.html).not.toContain("<script");
      expect(mail.html).not.toMatch(/\ssrc=|url\(|<img/);
    }
  });

  it("is never too many: they are looked at, and then have to wait", async () => {
    await openShop();
    const fields = fieldsIn(await first());
    for (let nth = 0; nth < 10; nth += 1) await send({ ...fields, name: `Kari ${nth}` });
    const flags = (await rows()).map((row) => row.flags.includes("doubtful"));
    expect(flags).toEqual([...Array<boolean>(9).fill(false), true]);
    await db.senderHour.updateMany({ data: { count: 50 } });
    const begun = performance.now();
    await send({ ...fields, name: "Kari once more" });
    expect(performance.now() - begun).toBeGreaterThan(1_900);
    expect(await rows()).toHaveLength(11);
  });

  it("is the shop's own: no link, order or receipt of another leads to it", async () => {
    await openShop();
    await openShop({}, OTHER);
    await ordered();
    await withdraw();
    const [{ id } = { id: "" }] = await rows();
    expect(await look(await link("5001"), OTHER)).toContain('name="order"');
    expect(await look({ logged_in_customer_id: "7" }, OTHER)).not.toContain("1042");
    const theirs = args(proxied("withdrawal", { query: { id }, shop: OTHER }));
    expect(await (await receipt(theirs)).text()).toContain(WORDS.nb.receipt.gone.title);
    await send(fieldsIn(await first()), { lang: "nb" }, { shop: OTHER });
    expect(await rows(OTHER)).toMatchObject([{ number: 1, flags: ["unknown-order"] }]);
    expect(await rows()).toHaveLength(1);
  });
});

const oldOrder = {
  ...{ id: "gid://shopify/Order/4001", name: "#1042", email: KARI.email, customerLocale: "nb" },
  ...{ processedAt: "2026-10-01T10:00:00Z", cancelledAt: null, fulfillments: [] },
  ...{ displayFulfillmentStatus: "UNFULFILLED", shippingAddress: null, billingAddress: null },
  lineItems: { nodes: [] },
};

describe("an order from before the app was there", () => {
  it("is asked of Shopify, and not unknown", async () => {
    await openShop();
    await withdraw();
    shopify.orders = [oldOrder];
    const confirm = fieldsIn(await first());
    await vi.waitFor(async () => expect(await db.order.count()).toBe(1));
    await send(confirm);
    expect((await rows()).map(({ flags }) => flags)).toEqual([["unknown-order"], []]);
    shopify.orders = [];
    shopify.isAway = true;
    expect(await withdraw({ order: "1" })).toContain(WORDS.nb.receipt.title);
    shopify.isAway = false;
  });

  it("is not waited for: how long that takes would tell a guesser which ones are known", async () => {
    await openShop();
    const { connect } = shopify.world;
    const asked = vi.fn(() => new Promise<never>(() => undefined));
    shopify.world.connect = asked;
    const begun = performance.now();
    expect(await first()).toContain('value="confirm"');
    // Less than Shopify is given.
    expect(performance.now() - begun).toBeLessThan(3_000);
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    shopify.world.connect = connect;
  });
});
