import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { DAY, happens, OTHER, SHOP } from "../../tests/deliveries";
import { asking } from "../../tests/invitations";
import { anOrder, aFulfilledOrder } from "../../tests/orders";
import { aForm, proxied } from "../../tests/proxied";
import { db } from "../db.server";
import { WORDS as DOORS } from "../trust/doors/words/in-each-language";
import { LOCALES } from "../trust/locale";
import { WORDS } from "../trust/reviews/authors/pages/words/in-each-language";
import { shopKey } from "../trust/shop-key.server";
import { signedId } from "../trust/signed-id.server";
import { action, loader } from "./proxy.review";
import { loader as ownPage } from "./proxy.review.edit";

async function anInvitation(order = {}): Promise<string> {
  await asking({ days: 60 });
  const fulfillments = [{ created_at: new Date(Date.now() - DAY).toISOString() }];
  await happens({
    topic: "orders/fulfilled",
    payload: aFulfilledOrder({ fulfillments, ...order }),
  });
  const { id } = await db.invitation.findFirstOrThrow();
  return signedId(await shopKey(SHOP), "invitation", id);
}

const aPhoto = async ({ width = 40 } = {}) => {
  const plain = sharp({ create: { width, height: 30, channels: 3, background: "#a33" } });
  return new Uint8Array(
    await plain
      .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "63/1 25/1 49/1" } })
      .jpeg()
      .toBuffer(),
  );
};

type Query = Record<string, string>;
const args = (request: Request) => ({ request, params: {}, context: {} });
const look = async (i: string, query: Query = {}, shop = SHOP) => {
  const page = await loader(args(proxied("review", { shop, query: { i, ...query } })));
  expect(page.status).toBe(200);
  return page.text();
};
const send = async (i: string, fields: Parameters<typeof aForm>[0], query: Query = {}) => {
  const request = proxied("review", {
    query: { i, ...query },
    body: aForm({ name: "Kari", ...fields }),
  });
  return (await action(args(request))).text();
};
const reviews = () => db.review.findMany({ orderBy: { productId: "asc" } });
const checked = (page: string) =>
  [...page.matchAll(/<input type="radio"[^>]*name="([^"]+)"[^>]*checked=""[^>]*value="(\d)"/g)].map(
    ([, name, value]) => [name, value],
  );

describe("the page behind an invitation's link", () => {
  it("leads to where each review that was written can be deleted, as it promises", async () => {
    const i = await anInvitation();
    expect(await look(i)).not.toContain("review/edit");
    await send(i, { "rating-1001": "4" });
    const [, address = ""] = /href="review\/edit\?([^"]+)"/.exec(await look(i)) ?? [];
    const query = Object.fromEntries(new URLSearchParams(address.replaceAll("&amp;", "&")));
    const own = await (await ownPage(args(proxied("review/edit", { query })))).text();
    expect(own).toContain(WORDS.nb.own.about({ product: "Wool blanket" }));
    expect(own).toContain('value="delete"');
  });

  it("asks about each product of the order, in the theme, in the buyer's language", async () => {
    const i = await anInvitation();
    const page = await loader(args(proxied("review", { query: { i } })));
    expect(page.headers.get("content-type")).toMatch("application/liquid");
    expect(page.headers.get("cache-control")).toBe("no-store");
    const html = await page.text();
    expect(html).toContain('lang="nb"');
    for (const title of ["Wool blanket", "Stoneware mug"]) expect(html).toContain(title);
    expect(html).toMatch(/<input[^>]*name="name"[^>]*value="Kari"/);
    expect(html).not.toMatch(/example\.no|<script/);
  });

  it.each(LOCALES)("speaks %s where the link says so", async (lang) => {
    const html = await look(await anInvitation(), { lang });
    expect(html).toContain(`lang="${lang}"`);
    expect(html).toContain(WORDS[lang].review.send);
  });

  it("has the star that was chosen in the mail", async () => {
    const html = await look(await anInvitation(), { p: "1002", stars: "3" });
    expect(checked(html)).toEqual([["rating-1002", "3"]]);
  });

  it("is kind to whoever comes by a link that does not work, and tells nothing", async () => {
    const i = await anInvitation();
    await asking({}, OTHER);
    const pages = [
      await look(i.slice(0, -1)),
      await look(""),
      await look("x.y"),
      await look(i, {}, OTHER),
    ];
    await db.invitation.deleteMany();
    pages.push(await look(i));
    for (const page of pages) {
      expect(page).toContain(WORDS.nb.gone.title);
      expect(page).not.toMatch(/Wool blanket|<form/);
    }
  });

  it("is closed when the order was cancelled", async () => {
    const i = await anInvitation();
    const cancelled = anOrder({ cancelled_at: new Date().toISOString() });
    await happens({ topic: "orders/cancelled", payload: cancelled });
    expect(await look(i)).not.toContain("<form");
    expect(await send(i, { "rating-1001": "5" })).not.toContain("<form");
    expect(await reviews()).toEqual([]);
  });

  it("is Shopify's to open, and nobody else's", async () => {
    const request = new Request("https://tillit.example/proxy/review?i=x");
    for (const open of [loader, action]) {
      const answer = await open(args(request)).catch((thrown: unknown) => thrown as Response);
      expect(answer.status).toBe(401);
    }
  });

  it("lets nothing that was typed become Liquid or HTML", async () => {
    const i = await anInvitation();
    const evil = `{{ shop.name }}{% raw %}"><script>alert(1)</script>`;
    const html = await send(i, { "body-1001": evil, name: evil, "title-1002": evil });
    expect(html).not.toMatch(/\{\{|\{%|<script/);
    expect(html).toContain("&#123;&#123; shop.name &#125;&#125;");
  });
});

describe("what is sent from it", () => {
  it("becomes reviews, verified by the link, and says so", async () => {
    const i = await anInvitation();
    const html = await send(i, { "rating-1001": "4", "body-1001": "Varmt." });
    expect(html).toContain(WORDS.nb.thanks.shown({ product: "Wool blanket" }));
    expect(await reviews()).toMatchObject([
      { productId: "1001", rating: 4, orderId: "5001", origin: "invitation", locale: "nb" },
    ]);
    expect(await db.invitation.findFirst()).toMatchObject({ sealed: null, dueAt: null });
  });

  it("is there when the buyer comes back, and can be changed", async () => {
    const i = await anInvitation();
    await send(i, { "rating-1001": "4", "title-1001": "Fint", "body-1001": "Varmt & godt" });
    const html = await look(i);
    expect(checked(html)).toEqual([["rating-1001", "4"]]);
    expect(html).toContain("Varmt &amp; godt</textarea>");
    expect(html).toContain('value="Fint"');
    expect(html).toContain(WORDS.nb.review.save);
    const held = await send(i, { "rating-1001": "2", "body-1001": "Kaldt" });
    expect(held).toContain(WORDS.nb.thanks.held({ product: "Wool blanket" }));
    expect(await reviews()).toMatchObject([{ rating: 2, body: "Kaldt", heldFor: ["edited"] }]);
  });

  it("comes back with all that was typed, where something is missing", async () => {
    const i = await anInvitation();
    const html = await send(i, {
      ...{ name: "", "rating-1001": "5", "body-1002": "Fin <kopp>", "video-1001": "tull" },
    });
    expect(html).toContain('role="alert"');
    for (const field of ["name", "rating-1002", "video-1001"]) {
      expect(html).toContain(`href="#${field}"`);
      expect(html).toContain(`id="${field}"`);
      expect(html).toContain(`id="${field}-problem"`);
    }
    expect(checked(html)).toEqual([["rating-1001", "5"]]);
    expect(html).toContain("Fin &lt;kopp&gt;</textarea>");
    expect(html).toContain('value="tull"');
    expect(await reviews()).toEqual([]);
  });

  it("is stored with its photos, which carry nothing of where they were taken", async () => {
    const i = await anInvitation();
    const photo = new File([await aPhoto()], "IMG_1.jpg", { type: "image/jpeg" });
    const other = new File([await aPhoto({ width: 20 })], "IMG_2.jpg", { type: "image/jpeg" });
    await send(i, { "photos-1001": [photo, other, photo], "rating-1001": "4" });
    expect(await reviews()).toMatchObject([{ photoCount: 2 }]);
    const kept = await db.reviewPhoto.findMany({ orderBy: { position: "asc" } });
    expect(kept.map(({ position }) => position)).toEqual([0, 1]);
    for (const { bytes } of kept) {
      expect((await sharp(bytes!).metadata()).exif).toBeUndefined();
    }
  });

  it("keeps the text though a photo is none", async () => {
    const i = await anInvitation();
    const none = new File(["<svg/>"], "photo.jpg", { type: "image/jpeg" });
    const html = await send(i, { "photos-1001": none, "rating-1001": "4", "body-1001": "Varmt" });
    expect(html).toContain(
      WORDS.nb.photo.unreadable({ product: "Wool blanket", megabytes: 10, max: 5 }),
    );
    expect(await reviews()).toMatchObject([{ body: "Varmt", photoCount: 0 }]);
  });

  it("keeps the text though a photo is too large", async () => {
    const i = await anInvitation();
    const large = new File([new Uint8Array(10_000_001)], "large.jpg", { type: "image/jpeg" });
    const html = await send(i, { "photos-1001": large, "rating-1001": "4", "body-1001": "Varmt" });
    expect(html).toContain(
      WORDS.nb.photo["too-large"]({ product: "Wool blanket", megabytes: 10, max: 5 }),
    );
    expect(await reviews()).toMatchObject([{ body: "Varmt", photoCount: 0 }]);
  });

  it("is one review a product, though it is sent twice at once", async () => {
    const i = await anInvitation();
    const fields = { "rating-1001": "4", "rating-1002": "1" };
    await Promise.all([1, 2, 3, 4].map(() => send(i, fields)));
    expect(await reviews()).toMatchObject([
      { rating: 4, revision: 1 },
      { rating: 1, revision: 1 },
    ]);
  });

  it("is taken sixty times an hour, all products at once; then it comes back as it was typed", async () => {
    const i = await anInvitation();
    await send(i, { "rating-1001": "4", "rating-1002": "1", "body-1001": "Varmt." });
    const { count } = await db.senderHour.updateMany({ where: { count: 1 }, data: { count: 60 } });
    expect(count).toBe(2);
    const before = await reviews();
    const html = await send(i, { "rating-1001": "2", "rating-1002": "1", "body-1001": "Kaldt." });
    expect(html).toContain(DOORS.nb.of.wait(0));
    expect(html).toContain("Kaldt.</textarea>");
    expect(checked(html)).toEqual([
      ["rating-1001", "2"],
      ["rating-1002", "1"],
    ]);
    expect(before).toHaveLength(2);
    expect(await reviews()).toEqual(before);
  });

  it("that is no form at all is refused", async () => {
    const i = await anInvitation();
    const request = proxied("review", { query: { i }, body: "rating-1001=5" });
    const answer = await action(args(request)).catch((thrown: unknown) => thrown as Response);
    expect(answer.status).toBe(400);
  });
});
