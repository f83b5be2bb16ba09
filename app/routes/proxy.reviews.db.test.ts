import { beforeEach, describe, expect, it, vi } from "vitest";
import { NOW, OTHER, SHOP } from "../../tests/deliveries";
import { aNewReview, storedReview } from "../../tests/reviews";
import { hidden, opened, openShop, ordered, withFiles } from "../../tests/visitors";
import { Outside } from "../../tests/invitations";
import { db } from "../db.server";
import { WORDS as DOORS } from "../trust/doors/words/in-each-language";
import { LOCALES } from "../trust/locale";
import { deleteReviews, holdReviews } from "../trust/reviews/moderation.server";
import { WORDS as AUTHORS } from "../trust/reviews/authors/pages/words/in-each-language";
import { WORDS } from "../trust/reviews/visitors/pages/words/in-each-language";
import { NO_REVIEW_SETTINGS } from "../trust/reviews/reviews";
import { action, loader } from "./proxy.reviews";

/** What Shopify has of orders that we were not told of. */
let shopify = new Outside();
beforeEach(() => {
  shopify = new Outside();
});
vi.mock("../admin-api/admin.server", async (original) => ({
  ...(await original<object>()),
  adminFor: (shop: string) => shopify.world.connect(shop),
}));

const said = AUTHORS.nb.thanks;
const named = { product: "Wool blanket" };
const words = { name: "Kari", rating: "4", title: "Fint", body: "Varmt og godt." };
type Fields = Parameters<typeof withFiles>[1];

const send = async (fields: Fields = {}, from = {}) => {
  const answer = await action(withFiles("reviews", { ...hidden(), ...words, ...fields }, from));
  expect(answer.status).toBe(200);
  return answer.text();
};
const BOUGHT = { order: "#1042", email: "kari.nordmann@example.no" };
const oldOrder = (overrides: object) => ({
  ...{ id: "gid://shopify/Order/4001", name: "#1042", email: BOUGHT.email, customerLocale: "nb" },
  ...{ processedAt: "2026-10-01T10:00:00Z", cancelledAt: null, fulfillments: [] },
  ...{ displayFulfillmentStatus: "UNFULFILLED", shippingAddress: null, billingAddress: null },
  lineItems: {
    nodes: [{ title: "Wool blanket", quantity: 1, product: { id: "gid://shopify/Product/1001" } }],
  },
  ...overrides,
});
const reviews = () => db.review.findMany({ orderBy: { receivedAt: "asc" } });

describe("a review that is written on the storefront", () => {
  it("is shown at once, says so, and hands over the link to change it", async () => {
    await openShop();
    const html = await send();
    expect(html).toContain(said.shown(named));
    expect(html).toMatch(/href="review\/edit\?r=[^"]+lang=nb"/);
    expect(html).toContain('href="/products/wool-blanket"');
    expect(await reviews()).toMatchObject([
      { productId: "1001", rating: 4, title: "Fint", body: "Varmt og godt.", authorName: "Kari" },
    ]);
    expect((await reviews())[0]).toMatchObject({
      ...{ origin: "storefront", orderId: null, locale: "nb", contact: null, incentive: "none" },
    });
    expect((await reviews())[0]?.senderHash).toMatch(/^[0-9a-f]{32}$/);
  });

  it.each(LOCALES)("is thanked for in %s", async (locale) => {
    await openShop();
    expect(await send({ locale })).toContain(AUTHORS[locale].thanks.shown(named));
  });

  it("is a verified purchase with order number and e-mail together, and with nothing less", async () => {
    await openShop();
    await ordered();
    const verified = await send({ order: " 1042", email: "Kari.Nordmann+x@EXAMPLE.no" });
    expect(verified).toContain(WORDS.nb.thanks.verified);
    expect(await reviews()).toMatchObject([{ orderId: "5001", customerId: "7" }]);
    for (const wrong of [{ order: "1043" }, { email: "other@example.no" }, { order: "" }]) {
      await send({ ...BOUGHT, ...wrong, body: `Ny ${JSON.stringify(wrong)}` });
    }
    await send({ ...BOUGHT, product_id: "1002", product: "stoneware-mug", body: "Fin kopp" });
    expect((await reviews()).map(({ orderId }) => orderId)).toEqual([
      ...["5001", null, null, null, "5001"],
    ]);
  });

  it("cannot make itself verified by anything that is sent along", async () => {
    await openShop();
    await ordered();
    await send({ orderId: "5001", verified: "1", order_id: "5001", origin: "invitation" });
    expect(await reviews()).toMatchObject([{ orderId: null, origin: "storefront" }]);
  });

  it("is verified by an order from before the app was there, which Shopify is asked for", async () => {
    await openShop();
    shopify.orders = [oldOrder({ name: "#10420", email: "other@example.no" }), oldOrder({})];
    expect(await send({ ...BOUGHT, email: "other@example.no" })).toContain(
      WORDS.nb.thanks.unmatched,
    );
    expect(await db.order.count()).toBe(0);
    expect(await send(BOUGHT)).toContain(WORDS.nb.thanks.verified);
    expect(await db.order.findMany()).toMatchObject([{ id: "4001", number: "1042" }]);
  });

  it("waits with all that was typed while Shopify cannot be asked, if only buyers may write", async () => {
    await openShop({ writers: "buyers" });
    shopify.isAway = true;
    const html = await send(BOUGHT);
    expect(html).toContain(DOORS.nb.of["order-unchecked"](0));
    expect(html).toContain("Varmt og godt.</textarea>");
    await openShop();
    expect(await send(BOUGHT)).toContain(said.shown(named));
  });

  it("is not verified by an order that was called off", async () => {
    await openShop();
    await ordered({ cancelled_at: new Date().toISOString() });
    expect(await send(BOUGHT)).toContain(WORDS.nb.thanks.unmatched);
  });

  it("is one for each product and order: what comes later changes it, and is looked at", async () => {
    await openShop();
    await ordered();
    await send(BOUGHT);
    expect(await send({ ...BOUGHT, rating: "1", body: "Kaldt." })).toContain(said.held(named));
    expect(await reviews()).toMatchObject([{ rating: 1, heldFor: ["edited"] }]);
    const { details } = await db.reviewEvent.findFirstOrThrow({ where: { what: "edited" } });
    expect(details).toMatchObject({ undo: { before: { rating: 4, body: "Varmt og godt." } } });
  });

  it("is one however often, and from however many places at once, it is sent", async () => {
    await openShop();
    await ordered();
    await Promise.all([1, 2, 3, 4].map(() => send()));
    expect(await reviews()).toHaveLength(1);
    await Promise.all(
      [1, 2, 3, 4].map((place) => send({ ...BOUGHT, body: "Bra" }, { ip: `198.51.100.${place}` })),
    );
    expect(await reviews()).toMatchObject([{ orderId: null }, { orderId: "5001", revision: 1 }]);
  });

  it("comes back with all that was typed, where something is missing", async () => {
    await openShop();
    const typed = { ...{ rating: "", name: "", video: "tull", title: "<b>" }, order: "1042" };
    const html = await send({ ...typed, experienced: "2999-01-01", email: "" });
    for (const field of ["rating", "name", "video", "email"]) {
      expect(html).toContain(`href="#${field}"`);
      expect(html).toContain(`id="${field}"`);
    }
    expect(html).toContain("Varmt og godt.</textarea>");
    expect(html).toContain('value="&lt;b&gt;"');
    expect(html).toContain('value="1042"');
    expect(html).toMatch(/<input type="hidden" name="product_id" value="1001"\/>/);
    expect(await reviews()).toEqual([]);
    expect(await send({ experienced: "2999-01-01" })).toContain('id="experienced-problem"');
  });

  it("lets nothing that was typed become Liquid or HTML", async () => {
    await openShop();
    const evil = `{{ shop.name }}{% raw %}"><script>alert(1)</script>`;
    const html = await send({
      title: evil,
      name: evil,
      email: evil,
      return_to: evil,
      locale: evil,
    });
    expect(html).not.toMatch(/\{\{|\{%|<script/);
  });

  it("is taken from buyers only, where the shop wants that", async () => {
    await openShop({ writers: "buyers" });
    await ordered();
    expect(await send()).toContain('id="order-problem"');
    const html = await send({ ...BOUGHT, order: "9999" });
    expect(html).toContain(DOORS.nb.of["order-unmatched"](0));
    expect(html).toContain("Varmt og godt.</textarea>");
    expect(await reviews()).toEqual([]);
    expect(await send(BOUGHT)).toContain(WORDS.nb.thanks.verified);
  });

  it.each([null, "nobody"] as const)("is not taken where the shop says %s", async (writers) => {
    await openShop({ writers });
    expect(await send()).toContain(WORDS.nb.closed.reviews);
    expect(await reviews()).toEqual([]);
  });

  it("is of this shop", async () => {
    await openShop();
    await openShop({}, OTHER);
    await ordered();
    expect(await send(BOUGHT, { shop: OTHER })).toContain(WORDS.nb.thanks.unmatched);
    expect(await reviews()).toMatchObject([{ shop: OTHER, orderId: null }]);
  });

  it("is not taken from elsewhere than the shop's own address", async () => {
    const request = new Request("https://tillit.example/proxy/reviews", {
      ...{ method: "POST", body: "rating=5" },
    });
    const args = { request, params: {}, context: {} };
    for (const door of [action, loader]) {
      const answer = await door(args).catch((thrown: unknown) => thrown as Response);
      expect(answer.status).toBe(401);
    }
  });
});

describe("a doubtful review is held and not lost", () => {
  const justNow = () => String(Math.floor(Date.now() / 1000));
  const heldFor = async () => (await reviews()).map(({ heldFor }) => heldFor);

  it.each<[string, () => Fields, string[]]>([
    [
      "a field that nobody sees is filled in",
      () => ({ website: "https://a.example" }),
      ["machine"],
    ],
    ["it came faster than anybody types", () => ({ opened: justNow() }), ["machine"]],
    ["it leads elsewhere", () => ({ body: "Se https://spam.example" }), ["links"]],
  ])("when %s", async (_, fields, reasons) => {
    await openShop();
    expect(await send(fields())).toContain(said.held(named));
    expect(await heldFor()).toEqual([reasons]);
  });

  it("when a word of the shop's is in it", async () => {
    await openShop({ holds: { ...NO_REVIEW_SETTINGS.holds, words: ["svindel"] } });
    await send({ body: "Svindel!" });
    expect(await heldFor()).toEqual([["words"]]);
  });

  it("when the same words, or the same author's, are there already", async () => {
    await openShop();
    await send({ email: "kari@example.no" });
    await send({}, { ip: "198.51.100.1" });
    await send({ email: "kari@example.no", body: "Noe helt annet" }, { ip: "198.51.100.2" });
    expect(await heldFor()).toEqual([[], ["duplicate"], ["duplicate"]]);
  });

  it("when one sender sends many; after thirty within an hour the text comes back instead", async () => {
    await openShop();
    for (let nth = 1; nth <= 30; nth += 1) await send({ body: `Tekst ${nth}` });
    const html = await send({ body: "Tekst 31" });
    expect(html).toContain(DOORS.nb.of.wait(0));
    expect(html).toContain("Tekst 31</textarea>");
    const held = await heldFor();
    expect(held).toHaveLength(30);
    expect(held.filter((reasons) => reasons.includes("many"))).toHaveLength(25);
    expect(await send({ body: "Fra en annen" }, { ip: "198.51.100.9" })).toContain(
      said.shown(named),
    );
  });
});

const look = async (query: Record<string, string> = {}, shop = SHOP) => {
  const answer = await loader(opened("reviews", query, shop));
  expect(answer.status).toBe(200);
  return answer.text();
};
/** The page without the Liquid that finds the way to the shop's paths. */
const ROOT = `{{ routes.root_url | split: "/" | join: "/" }}`;
const withoutRoot = (html: string) => html.replaceAll(ROOT, "");
const listedIn = (html: string) =>
  [...html.matchAll(/<li id="review-[^]*?<h3[^>]*>([^<]*)<\/h3>/g)].map(([, title]) => title);
const MINUTE = 60_000;

/** Reviews of the blanket, the first the oldest, titled by their number. */
async function aHistory(count: number, more: (nth: number) => object = () => ({})) {
  for (let nth = 1; nth <= count; nth += 1) {
    const review = aNewReview({ title: `N${nth}`, body: `Tekst nummer ${nth}`, ...more(nth) });
    await storedReview(SHOP, review, new Date(NOW.getTime() + nth * MINUTE));
  }
}

describe("the page of all reviews of a product", () => {
  it("has the newest first, and leads on by a plain link until all were there", async () => {
    await openShop();
    await aHistory(45);
    let html = await look({ product: "wool-blanket" });
    const seen: (string | undefined)[] = [];
    for (let pages = 0; pages < 4; pages += 1) {
      seen.push(...listedIn(html));
      const [, after] = /href="[^"]*after=([^&"]+)&amp;lang=nb"/.exec(withoutRoot(html)) ?? [];
      if (after === undefined) break;
      html = await look({ product: "wool-blanket", after });
    }
    expect(seen).toEqual(Array.from({ length: 45 }, (_, index) => `N${45 - index}`));
  });

  it("has the same figures, in the theme, in the language of the shopper", async () => {
    await openShop();
    await aHistory(3, (nth) => ({ rating: nth }));
    const page = await loader(opened("reviews", { product: "wool-blanket", lang: "de" }));
    expect(page.headers.get("content-type")).toMatch("application/liquid");
    expect(page.headers.get("cache-control")).toBe("no-store");
    const html = await page.text();
    expect(html).toContain("<b>2</b>");
    expect(html).toContain(WORDS.de.list.ofProduct({ product: "Wool blanket" }));
    expect(html).not.toContain("noindex");
    expect(html).toContain(`href="${ROOT}/products/`);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ["by stars", { stars: "2" }, ["N2"]],
    ["with a photo", { photo: "1" }, ["N3"]],
    ["of verified buyers", { verified: "1" }, ["N4"]],
    ["in one language", { language: "en" }, ["N5"]],
    ["by words", { q: "nummer 1" }, ["N1"]],
    ["all, the best first", { sort: "highest" }, ["N5", "N4", "N3", "N2", "N1"]],
    ["all, the worst first", { sort: "lowest" }, ["N1", "N2", "N3", "N4", "N5"]],
    ["all, the most helpful first", { sort: "helpful" }, ["N1", "N5", "N4", "N3", "N2"]],
  ])("shows some of them %s, and says so", async (_, query, titles) => {
    await openShop();
    await aHistory(5, (nth) => ({
      ...{ rating: nth, locale: nth === 5 ? "en-GB" : "nb" },
      orderId: nth === 4 ? "5001" : null,
      email: `kari${nth}@example.no`,
    }));
    await db.review.updateMany({ where: { title: "N3" }, data: { photoCount: 1 } });
    await db.review.updateMany({ where: { title: "N1" }, data: { helpful: 3 } });
    const html = await look({ product: "wool-blanket", ...query });
    expect(listedIn(html)).toEqual(titles);
    expect(html).toContain('name="robots" content="noindex"');
    expect(html.includes(WORDS.nb.list.all)).toBe(!("sort" in query));
  });

  it("takes the last word where links add to what is chosen", async () => {
    await openShop();
    await aHistory(2, (nth) => ({ rating: nth }));
    const html = await look({ product: "wool-blanket", sort: "highest" });
    expect(html).toMatch(/&amp;sort=highest&amp;sort=lowest&amp;lang=nb/);
  });

  it("finds nobody by an address", async () => {
    await openShop();
    await aHistory(1);
    expect(listedIn(await look({ product: "wool-blanket", q: "kari@example.no" }))).toEqual([]);
  });

  it("says so where nothing is like that, or nothing is there yet", async () => {
    await openShop();
    expect(await look({ product: "wool-blanket" })).toContain(WORDS.nb.list.none);
    await aHistory(1);
    expect(await look({ product: "wool-blanket", q: "finnes ikke" })).toContain(
      WORDS.nb.list.nothing,
    );
  });

  it("shows nothing that is held or deleted, or another shop's", async () => {
    await openShop();
    await openShop({}, OTHER);
    await aHistory(2);
    const [one, two] = await db.review.findMany();
    await db.$transaction((tx) => holdReviews(tx, SHOP, [one!.id], NOW));
    await db.$transaction((tx) => deleteReviews(tx, SHOP, [two!.id], "advertising", NOW));
    for (const shop of [SHOP, OTHER]) {
      expect(listedIn(await look({ product: "wool-blanket" }, shop))).toEqual([]);
    }
  });

  it("is not there for a product that is not", async () => {
    await openShop();
    expect(await look({ product: "nothing" })).toContain(WORDS.nb.gone.title);
  });

  it("lets nobody's words become Liquid or HTML", async () => {
    await openShop();
    const evil = `{{ shop.name }}{% raw %}"><script>alert(1)</script>`;
    await storedReview(SHOP, aNewReview({ title: evil, body: evil, authorName: evil }), NOW);
    const html = await look({ product: "wool-blanket", q: evil, language: evil, lang: evil });
    expect(html).not.toMatch(/\{%|<script/);
    expect(withoutRoot(html)).not.toContain("{{");
  });
});

describe("the page of all reviews of the shop", () => {
  it("says of each what it is about", async () => {
    await openShop();
    await storedReview(SHOP, aNewReview({ title: "Teppe" }), NOW);
    await storedReview(SHOP, aNewReview({ title: "Butikken", productId: "" }), NOW);
    const html = await look();
    expect(listedIn(html).sort()).toEqual(["Butikken", "Teppe"]);
    expect(html).toContain(WORDS.nb.list.ofShop({ shop: "Woolly" }));
    expect(html).toContain(">Wool blanket</a>");
    expect(html).not.toContain("<details");
  });
});

describe("a part of the list, which the block's script adds to its own", () => {
  it("is the list's snippet alone, as HTML that no theme is drawn around", async () => {
    await openShop();
    await aHistory(1);
    const answer = await loader(opened("reviews", { product: "wool-blanket", part: "list" }));
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const html = await answer.text();
    expect(html).toMatch(/^<form id="tillit-helpful"/);
    expect(html).not.toMatch(/\{\{|tillit-root|<style/);
    expect(listedIn(html)).toEqual(["N1"]);
  });
});
