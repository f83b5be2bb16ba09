import { describe, expect, it } from "vitest";
import { aWorld, listening } from "../a-world.ts";
import { devStoreApp } from "../dev-store.ts";
import type { World } from "../world.ts";
import { orderIsDelivered, orderIsFulfilled, orderIsRefunded } from "../orders/orders.ts";

const MUG = 44_000_000_001_001;
const BLANKET = 44_000_000_001_004;

const FILLED = {
  email: "kari@example.no",
  firstName: "Kari",
  lastName: "Nordmann",
  address1: "Storgata 1",
  zip: "7010",
  city: "Trondheim",
  country: "NO",
  paymentMethod: "klarna",
  note: "",
};

/** A shopper's browser without scripts: keeps cookies, and follows nothing by itself. */
async function aShopper(world: World) {
  const server = await listening(devStoreApp(world));
  const cookies = new Map<string, string>();
  const ask = async (path: string, form?: Record<string, string>) => {
    const answer = await fetch(server.url + path, {
      redirect: "manual",
      headers: { cookie: [...cookies].map((pair) => pair.join("=")).join("; ") },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const page = await answer.text();
    return { status: answer.status, page, to: answer.headers.get("location") };
  };
  return {
    get: (path: string) => ask(path),
    post: (path: string, form: Record<string, string>) => ask(path, form),
    puts: (variant: number, quantity = 1, prefix = "") =>
      ask(`${prefix}/cart/add`, { id: String(variant), quantity: String(quantity) }),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

describe("the checkout", () => {
  it("makes an order of what lies in the cart, and thanks with its number", async () => {
    using world = aWorld();
    await using shopper = await aShopper(world);
    await shopper.puts(BLANKET);
    await shopper.puts(MUG, 2);
    const sent = await shopper.post("/cart", {
      "attributes[gift]": "yes",
      note: "Ring",
      checkout: "1",
    });
    expect(sent.to).toBe("/checkout");
    const { page } = await shopper.get("/checkout");
    expect(page).toMatch(/Ullpledd[^]*Steingodskopp/);
    expect(page).toContain("Ring</textarea");

    const ordered = await shopper.post("/checkout", { ...FILLED, note: "Ring to ganger" });
    expect(ordered.status).toBe(303);
    const order = world.state.orders.at(-1);
    expect(order).toMatchObject({
      email: "kari@example.no",
      name: { first: "Kari", last: "Nordmann" },
      address: { address1: "Storgata 1", zip: "7010", city: "Trondheim", countryCode: "NO" },
      locale: "nb",
      paymentMethod: "klarna",
      note: "Ring to ganger",
      attributes: [{ name: "gift", value: "yes" }],
      lines: [
        { handle: "wool-blanket", quantity: 1 },
        { handle: "stoneware-mug", quantity: 2 },
      ],
    });
    expect(world.state.webhooks).toMatchObject([{ topic: "orders/create" }]);
    const thanks = await shopper.get(ordered.to ?? "");
    expect(thanks.page).toContain("Takk, Kari");
    expect(thanks.page).toContain(`Den har nummer #${order?.number}.`);
    expect((await shopper.get("/checkout")).page).toContain("Handlekurven er tom");
  });

  it("notes the language that the buyer read", async () => {
    using world = aWorld();
    await using shopper = await aShopper(world);
    await shopper.puts(MUG, 1, "/de");
    expect((await shopper.get("/de/checkout")).page).toContain("Zahlungspflichtig bestellen");
    const { to } = await shopper.post("/de/checkout", { ...FILLED, country: "DE" });
    expect(to).toMatch(/^\/de\/checkouts\//);
    expect((await shopper.get(to ?? "")).page).toContain("Danke, Kari");
    expect(world.state.orders.at(-1)).toMatchObject({ locale: "de" });
  });

  it.each([
    ["email", "", "Fyll ut dette feltet."],
    ["email", "kari", "Dette ser ikke ut som en e-postadresse"],
    ["lastName", "  ", "Fyll ut dette feltet."],
    ["city", "x".repeat(201), "Dette er for langt."],
    ["country", "US", "Velg ett av disse."],
    ["paymentMethod", "gold", "Velg ett av disse."],
    ["note", "x".repeat(1_001), "Dette er for langt."],
  ])(
    "says at %s what is wrong with %j, and keeps all that was typed",
    async (field, value, says) => {
      using world = aWorld();
      const known = world.state.orders.length;
      await using shopper = await aShopper(world);
      await shopper.puts(MUG);
      const typed = { ...FILLED, address1: 'Gata "9" <b>', [field]: value };
      const { status, page } = await shopper.post("/checkout", typed);
      expect(status).toBe(422);
      expect(page).toMatch(new RegExp(`id="${field}"[^>]*aria-describedby="${field}-problem"`));
      expect(page).toMatch(new RegExp(`id="${field}-problem">${says}`));
      expect(page).toContain(`<a href="#${field}">`);
      expect(page).toContain('value="Gata &quot;9&quot; &lt;b&gt;"');
      expect(world.state.orders).toHaveLength(known);
    },
  );

  it("orders nothing of an empty cart, and nothing that is sold out", async () => {
    using world = aWorld();
    const known = world.state.orders.length;
    await using shopper = await aShopper(world);
    expect((await shopper.post("/checkout", FILLED)).page).toContain("Handlekurven er tom");
    await shopper.puts(MUG);
    world.state.products[0]!.available = false;
    const { status, page } = await shopper.post("/checkout", FILLED);
    expect(status).toBe(422);
    expect(page).toContain("Steingodskopp er utsolgt. Ta varen ut av handlekurven.");
    expect(world.state.orders).toHaveLength(known);
  });

  it("shows no block of an app, wherever one is placed", async () => {
    using world = aWorld();
    const block = { block: "badges", settings: {}, disabled: false };
    world.state.themeBlocks.push({ ...block, id: "1", template: "footer" });
    await using shopper = await aShopper(world);
    expect((await shopper.get("/checkout")).page).not.toContain("shopify-block-1");
  });
});

describe("the page of an order", () => {
  it("goes along with what happens to the order", async () => {
    using world = aWorld({ sample: "careless" });
    await using shopper = await aShopper(world);
    await shopper.puts(MUG);
    await shopper.post("/checkout", { ...FILLED, country: "DE", paymentMethod: "paypal" });
    const order = world.state.orders.at(-1)!;
    const page = async () => (await shopper.get(`/en/1/orders/${order.token}`)).page;
    expect(await page()).toMatch(/Ordered on [^]*Paid with[^]*PayPal/);
    orderIsFulfilled(world, order);
    expect(await page()).toMatch(/Sent on /);
    orderIsDelivered(world, order);
    orderIsRefunded(world, order);
    expect(await page()).toMatch(/Delivered on [^]*Paid back on /);
  });

  it("is found by nothing but its token", async () => {
    using world = aWorld();
    await using shopper = await aShopper(world);
    expect((await shopper.get("/1/orders/1001")).status).toBe(404);
  });
});

describe("the cart", () => {
  it("keeps to each product the quantity that stands beside it", async () => {
    using world = aWorld();
    await using shopper = await aShopper(world);
    await shopper.puts(BLANKET);
    await shopper.puts(MUG);
    const { page } = await shopper.get("/cart");
    expect(page.indexOf("Ullpledd")).toBeLessThan(page.indexOf("Steingodskopp"));
    await shopper.post("/cart", { "updates[0]": "3", "updates[1]": "5" });
    expect((await shopper.get("/checkout")).page).toMatch(
      /Ullpledd\s*<span[^>]*>Antall: 3<[^]*Steingodskopp\s*<span[^>]*>Antall: 5</,
    );
  });
});
