import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { filled } from "../../tests/examples/trust_page";
import { aSessionToken, SHOP, shopifyTokens } from "../../tests/shopify";
import { db } from "../db.server";
import { startBoss, stopBoss } from "../jobs.server";
import { loadSetting, saveSetting } from "../trust/settings.server";
import { NO_TRUST_PAGE } from "../trust/trust-page/trust-page";
import { action } from "./app.trust-page.page";

const ID = "gid://shopify/Page/7";
const WANTED = { title: "Derfor handle her", handle: "/pages/Trygg-handel" };

const shopify = shopifyTokens();

async function make(wanted: unknown): Promise<unknown> {
  const request = new Request("https://tillit.example/app/trust-page/page", {
    method: "POST",
    body: JSON.stringify(wanted),
    headers: {
      authorization: `Bearer ${await aSessionToken()}`,
      "user-agent": "Mozilla/5.0 Chrome/140",
    },
  });
  return (await action({ request, params: {}, context: {} })).json();
}

const made = () =>
  Response.json({
    data: { pageCreate: { page: { id: ID, handle: "trygg-handel" }, userErrors: [] } },
  });

const remembered = async () => (await loadSetting(SHOP, "trust_page")).value;

beforeEach(async () => {
  await db.setting.deleteMany();
  await (await startBoss()).deleteAllJobs();
});
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

describe("making the trust page", () => {
  it("remembers the page and has it published", async () => {
    shopify.adminApi = made;
    expect(await make(WANTED)).toEqual({ ok: true });
    expect(await remembered()).toEqual({ ...NO_TRUST_PAGE, pageId: ID, handle: "trygg-handel" });
    expect(await (await startBoss()).findJobs("publish")).toHaveLength(1);
  });

  it("keeps what else is saved, but lets no proof lead to a page that nobody has looked at", async () => {
    const earlier = { ...filled, pageId: "gid://shopify/Page/1" };
    await saveSetting(db, SHOP, "trust_page", earlier, 0, new Date());
    shopify.adminApi = made;
    await make(WANTED);
    expect(await remembered()).toEqual({ ...earlier, pageId: ID, proofsLeadHere: false });
  });

  it.each([
    [{ title: " ", handle: "x" }, "title", "page-title-missing"],
    [{ title: "100 % secure", handle: "x" }, "title", "promise-absolute"],
    [{ title: "x", handle: " " }, "handle", "page-address-missing"],
    [{ title: "x", handle: "{{ x }}" }, "handle", "not-a-page"],
  ])("asks Shopify for nothing with %j", async (wanted, field, code) => {
    shopify.adminApi = () => expect.unreachable("Shopify was asked");
    expect(await make(wanted)).toMatchObject({ ok: false, problems: [{ path: [field], code }] });
    expect(await remembered()).toEqual(NO_TRUST_PAGE);
  });

  it("tells when the merchant has not allowed it", async () => {
    shopify.adminApi = () => new Response("", { status: 403 });
    expect(await make(WANTED)).toEqual({ ok: false, problems: [{ path: [], code: "no-access" }] });
    expect(await remembered()).toEqual(NO_TRUST_PAGE);
  });
});
