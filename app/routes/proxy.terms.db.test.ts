import { beforeEach, describe, expect, it } from "vitest";
import { before, DAY, happens, installed, NOW, SHOP } from "../../tests/deliveries";
import { aShop } from "../../tests/facts";
import { anOrder } from "../../tests/orders";
import { proxied } from "../../tests/proxied";
import { db } from "../db.server";
import { orderAddress } from "../trust/orders/order-link.server";
import { shopKey } from "../trust/shop-key.server";
import { storeShopFacts } from "../trust/shop-facts.server";
import { acceptanceWord } from "../trust/terms/order-attributes";
import { NO_TEXT, type TermsText } from "../trust/terms/version";
import { allTerms, noteTerms } from "../trust/terms/versions.server";
import { WORDS } from "../trust/terms/words/in-each-language";
import { loader } from "./proxy.terms";

const words = WORDS.en;
const ORDERED = new Date("2026-11-01T09:00:00Z");
const ORDER = { number: "1042", date: "1 November 2026 at 10:00" };

const look = async (query: Record<string, string> = {}, shop = SHOP) =>
  (
    await loader({
      request: proxied("terms", { query: { lang: "en", ...query }, shop }),
      params: {},
      context: {},
    })
  ).text();

const published = (text: Partial<TermsText>, at: Date) =>
  db.$transaction((tx) => noteTerms(tx, SHOP, { ...NO_TEXT, source: "written", ...text }, at));

async function twoVersions() {
  await published(
    { texts: { nb: "# Første\nGammelt", en: "# First\nOld\n\n- one" } },
    before(22 * DAY),
  );
  await published({ texts: { nb: "Andre", sv: "Andra" } }, before(DAY));
  const [second, first] = await allTerms(SHOP);
  return { first: first?.hash ?? "", second: second?.hash ?? "" };
}

/** The link of a mail about an order with these attributes. */
async function linkOf(note_attributes: unknown): Promise<string> {
  await happens({
    topic: "orders/create",
    triggeredAt: ORDERED,
    payload: anOrder({ note_attributes }),
  });
  const address = orderAddress(aShop(), await shopKey(SHOP), "terms", "5001");
  return new URL(address).searchParams.get("order") ?? "";
}

beforeEach(async () => {
  await installed(SHOP, before(90 * DAY));
  await storeShopFacts(db, SHOP, aShop({ shop: SHOP }), NOW);
});

describe("the page with the terms", () => {
  it("shows the newest, with number, date and hash, in the primary language where there is no other", async () => {
    const { second } = await twoVersions();
    const html = await look();
    expect(html).toContain(words.version({ number: 2, date: "21 November 2026 at 11:00" }));
    expect(html).toContain(words.hash({ hash: second }));
    expect(html).toContain('<section class="tillit-ask-terms" lang="nb"><p>Andre</p></section>');
    expect(html).not.toContain(words.newest);
  });

  it("shows one version, says that it is an earlier one, and leads to the newest", async () => {
    const { first } = await twoVersions();
    const html = await look({ version: first });
    expect(html).toContain("<h2>First</h2><p>Old</p><ul><li>one</li></ul>");
    expect(html).toContain(words.older);
    expect(html).toContain(`<a href="/apps/tillit/terms?lang=en">${words.newest}</a>`);
    expect(html).toContain(`href="/apps/tillit/terms?version=${first}&amp;lang=nb" lang="nb"`);
  });

  it("shows a text in a language that is none of ours", async () => {
    await twoVersions();
    expect(await look({ lang: "sv" })).toContain('lang="sv"><p>Andra</p>');
  });

  it.each(["f".repeat(64), "x", "' OR 1=1", "\0", `${"f".repeat(64)}\0`])(
    "says that there is no version %j",
    async (version) => {
      await twoVersions();
      const html = await look({ version });
      expect(html).toContain(words.noVersion);
      expect(html).toContain("Andre");
    },
  );

  it("says so where there are no terms, or no longer", async () => {
    expect(await look()).toContain(words.noTerms);
    await published({ texts: { nb: "Første" } }, before(DAY));
    await published(NO_TEXT, NOW);
    const html = await look();
    expect(html).toContain(words.noTerms);
    expect(html).not.toContain("Første");
  });

  it("says of a page of the shop's own that only its address is known", async () => {
    await published({ source: "page", address: "https://woolly.example/pages/terms" }, NOW);
    const html = await look();
    expect(html).toContain(words.elsewhere);
    expect(html).toContain('<a href="https://woolly.example/pages/terms">');
  });

  it("shows Shopify's policy without its markup, and hostile text as text", async () => {
    const policy =
      '<h2 onclick="x()">Scope</h2><p>All {{ shop.name }} &lt;b&gt;</p><script>x()</script>';
    await published({ source: "policy", texts: { en: policy } }, NOW);
    const html = await look();
    expect(html).toContain(
      "<h2>Scope</h2><p>All &#123;&#123; shop.name &#125;&#125; &lt;b&gt;</p>",
    );
    expect(html).not.toMatch(/x\(\)|<b>/);
  });

  it("is signed by Shopify, or not shown", async () => {
    const request = new Request("https://tillit.example/proxy/terms?shop=woolly.myshopify.com");
    await expect(loader({ request, params: {}, context: {} })).rejects.toMatchObject({
      status: 401,
    });
  });
});

describe("the terms of an order", () => {
  it.each(["ticked", "stated"] as const)("are those that were accepted: %s", async (how) => {
    const { first } = await twoVersions();
    const value = `${acceptanceWord({ how, number: 1, hash: first })}, 2026-11-01T09:58+0100`;
    const html = await look({ order: await linkOf([{ name: "Terms accepted", value }]) });
    expect(html).toContain(words.order[how](ORDER));
    expect(html).toContain("<h2>First</h2>");
    expect(html).toContain(words.newest);
    expect(html).not.toContain(words.order.published);
  });

  it("are those published then, named as such, where none were accepted", async () => {
    await twoVersions();
    const html = await look({ order: await linkOf([]) });
    expect(html).toContain(words.order.none(ORDER));
    expect(html).toContain(words.order.published);
    expect(html).toContain("<h2>First</h2>");
  });

  it("are said to be unknown where the order names terms that there never were", async () => {
    await twoVersions();
    const html = await look({ order: await linkOf([{ name: "Terms accepted", value: "yes" }]) });
    expect(html).toContain(words.order.unknown(ORDER));
    expect(html).toContain(words.order.published);
  });

  it("are none where none were published then", async () => {
    const html = await look({ order: await linkOf([]) });
    expect(html).toContain(words.order.nothing);
    expect(html).not.toContain('tillit-ask-terms"');
  });

  it("are in the buyer's language where the link says none", async () => {
    await twoVersions();
    const order = await linkOf([]);
    const request = proxied("terms", { query: { order } });
    const html = await (await loader({ request, params: {}, context: {} })).text();
    expect(html).toContain("<h2>Første</h2>");
    expect(html).toContain(WORDS.nb.title);
  });

  it("stay what they were in a link that names their version, when the order is forgotten", async () => {
    const { first } = await twoVersions();
    const order = await linkOf([]);
    await db.order.deleteMany();
    const html = await look({ order, version: first });
    expect(html).toContain(words.order.named);
    expect(html).toContain("<h2>First</h2>");
    expect(html).toContain(words.newest);
    expect(html).not.toContain("Andre");
    expect(await look({ order, version: "f".repeat(64) })).toContain(words.order.gone);
  });

  it("are the order's own while it is known, whatever version its link names", async () => {
    const { second } = await twoVersions();
    const html = await look({ order: await linkOf([]), version: second });
    expect(html).toContain(words.order.none(ORDER));
    expect(html).toContain("<h2>First</h2>");
  });

  it.each(["5001", "5001.x", ""])(
    "are told to nobody by a link that was made up: %j",
    async (order) => {
      await twoVersions();
      await linkOf([]);
      const html = await look({ order });
      expect(html).toContain(words.order.gone);
      expect(html).toContain("Andre");
      expect(html).not.toContain("1042");
    },
  );
});
