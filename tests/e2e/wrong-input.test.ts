import { createHmac, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inAppDatabase, startAnew } from "./app-database";
import {
  appAddress,
  appSecret,
  asMerchant,
  saveBadges,
  sessionToken,
  signedProxyQuery,
} from "./app-door";
import { devStore, eventually } from "./dev-store";
import { merchant } from "./merchant";
import { url } from "./own-demo";
import { aVisitor, closeBrowser, consoleComplaints } from "./visitors";

const store = devStore(url);
const SHOP = "careful-goods.myshopify.com";
const STRANGER = "stranger.myshopify.com";

beforeAll(async () => {
  await startAnew(store, "careful");
  const someone = merchant(await aVisitor(), url);
  await someone.opens("/badges");
  await someone.app.getByRole("button", { name: "Add “Kryptert forbindelse”" }).waitFor();
  await someone.page.close();
});
afterAll(closeBrowser);

describe("the app proxy", () => {
  const now = () => `${Math.floor(Date.now() / 1000)}`;
  const query = (changes: Record<string, string> = {}) => ({
    shop: SHOP,
    path_prefix: "/apps/tillit",
    logged_in_customer_id: "",
    timestamp: now(),
    ...changes,
  });
  const facts = (signed: string) => fetch(`${appAddress()}/proxy/trust?${signed}`);

  it("answers what Shopify signed", async () => {
    expect((await facts(signedProxyQuery(query()))).status).toBe(200);
  });

  it.each([
    ["without a signature", () => new URLSearchParams(query()).toString()],
    ["signed with another secret", () => signedProxyQuery(query(), "another secret")],
    ["changed after it was signed", () => signedProxyQuery(query()).replace(SHOP, STRANGER)],
    ["from an hour ago", () => signedProxyQuery(query({ timestamp: `${Number(now()) - 3600}` }))],
    [
      "with a second shop beside the signed one",
      () => `${signedProxyQuery(query())}&shop=${STRANGER}`,
    ],
  ])("refuses a request %s", async (_, signed) => {
    const answer = await facts(signed());
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain("Careful Goods");
  });
});

describe("the webhook door", () => {
  const deliver = (body: string, changes: Record<string, string> = {}, secret = appSecret()) =>
    fetch(`${appAddress()}/webhooks`, {
      method: "POST",
      body,
      headers: {
        "content-type": "application/json",
        "x-shopify-topic": "shop/update",
        "x-shopify-shop-domain": SHOP,
        "x-shopify-webhook-id": randomUUID(),
        "x-shopify-event-id": randomUUID(),
        "x-shopify-triggered-at": new Date().toISOString(),
        "x-shopify-api-version": "2026-10",
        "x-shopify-hmac-sha256": createHmac("sha256", secret).update(body).digest("base64"),
        ...changes,
      },
    });

  it.each([
    ["a forged signature", () => deliver("{}", {}, "another secret")],
    ["no signature", () => deliver("{}", { "x-shopify-hmac-sha256": "" })],
    [
      "a signature of another body",
      () =>
        deliver("{}", {
          "x-shopify-hmac-sha256": createHmac("sha256", appSecret()).update("{ }").digest("base64"),
        }),
    ],
  ])("answers %s with 401 and keeps nothing", async (_, send) => {
    const before = await deliveries();
    expect((await send()).status).toBe(401);
    expect(await deliveries()).toBe(before);
  });

  it("takes a delivery that arrives ten times once", async () => {
    const before = await deliveries();
    const id = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => deliver("{}", { "x-shopify-webhook-id": id })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
    expect(await deliveries()).toBe(before + 1);
  });

  async function deliveries(): Promise<number> {
    const [row] = await inAppDatabase<{ count: number }>(
      `select count(*)::int as count from "WebhookDelivery"`,
    );
    return row?.count ?? 0;
  }
});

describe("a session", () => {
  const withToken = async (token: string) =>
    fetch(`${appAddress()}/app/settings/badges`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        "user-agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36",
      },
      body: JSON.stringify({ value: { heading: {}, badges: [], seals: [] }, revision: 0 }),
    });

  it("that somebody signed himself opens nothing", async () => {
    expect((await withToken(await sessionToken(SHOP, "another secret"))).status).toBe(401);
  });

  it("of another shop reaches nothing of this one", async () => {
    const ours = { heading: { nb: "Hos oss" }, badges: [], seals: [] };
    expect(await saveBadges(SHOP, ours, 0)).toMatchObject({ ok: true });
    const page = async (shop: string) => (await asMerchant(shop, "/app/badges.data")).text();
    expect(await page(SHOP)).toContain("Hos oss");
    expect(await page(STRANGER)).not.toContain("Hos oss");
    expect((await inAppDatabase(`select from "Setting" where shop = $1`, [STRANGER])).length).toBe(
      0,
    );
  });
});

/** Past the field's own limit, as a script or a paste may go. */
function write(field: Element, text: string) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

describe("the badges form", () => {
  const HOSTILE = `</script><script>alert(1)</script>{{ shop.name }}{% raw %}"'`;

  it.each([
    ["over-long", "x".repeat(41), /40/],
    ["promising", "100 % secure", /100/],
    ["written backwards by marks", "trygt\u202Ehandel", /invisible/],
  ])(
    "says what is wrong with a text that is %s, beside the field, and loses nothing",
    async (_, text, reason) => {
      const someone = merchant(await aVisitor(), url);
      await someone.opens("/badges");
      await someone.adds("Kryptert forbindelse");
      const field = someone.app.getByRole("textbox", { name: /Your own, shorter words/ });
      // Again when the row was just drawn anew, with the means to drag it.
      await eventually("the words to stand in the field", async () => {
        await field.evaluate(write, text);
        return (await field.inputValue()) === text;
      });
      await someone.saves();
      await someone.app.getByText("Not saved yet: 1 thing to mend").waitFor();
      expect(await field.inputValue()).toBe(text);
      const message = await field.evaluate((input) =>
        (input.getAttribute("aria-describedby") ?? "")
          .split(" ")
          .map((id) => document.getElementById(id)?.textContent ?? "")
          .join(" "),
      );
      expect(message).toMatch(reason);
      expect(await field.getAttribute("aria-invalid")).toBe("true");
      await someone.page.close();
    },
  );

  it("shows hostile text as text, in the preview and on the storefront", async () => {
    await store.placeBlock("badges");
    const someone = merchant(await aVisitor(), url);
    await someone.opens("/badges");
    await someone.app.getByLabel("Heading above the badges").fill(HOSTILE.slice(0, 60));
    await someone.adds("Kryptert forbindelse");
    await someone.app.frameLocator("iframe").getByText(HOSTILE.slice(0, 60)).waitFor();
    await someone.saves();
    const shopper = await aVisitor();
    await eventually("the text on the storefront", async () => {
      await shopper.goto(`${url}/products/wool-blanket`);
      return shopper.getByText(HOSTILE.slice(0, 60)).isVisible();
    });
    expect(consoleComplaints()).toEqual([]);
    await shopper.close();
    await someone.page.close();
  });

  it("tells the second of two tabs, and overwrites nothing", async () => {
    const first = merchant(await aVisitor(), url);
    const second = merchant(await aVisitor(), url);
    await first.opens("/badges");
    await second.opens("/badges");
    await first.app.getByLabel("Heading above the badges").fill("Fra den ene");
    await first.saves();
    await first.seesPublished();
    await second.app.getByLabel("Heading above the badges").fill("Fra den andre");
    await second.saves();
    await second.app.getByText("Somebody else saved this page meanwhile").waitFor();
    expect(await second.app.getByLabel("Heading above the badges").inputValue()).toBe(
      "Fra den andre",
    );
    await second.app.getByRole("button", { name: "Load the newer version" }).click();
    await eventually(
      "the newer heading",
      async () =>
        (await second.app.getByLabel("Heading above the badges").inputValue()) === "Fra den ene",
    );
    await first.page.close();
    await second.page.close();
  });
});
