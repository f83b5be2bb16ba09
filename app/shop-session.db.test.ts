import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { aSessionToken, aTokenAnswer, SHOP, shopifyTokens } from "../tests/shopify";
import { adminFor } from "./admin-api/admin.server";
import { realSurroundings } from "./admin-api/ask.server";
import { db } from "./db.server";
import { recordInstallation, recordUninstallation } from "./installations.server";
import { startBoss, stopBoss } from "./jobs.server";
import { loadSession, storeSession } from "./session-storage.server";
import { authenticateAdmin } from "./shopify.server";
import { exchangeSessionToken } from "./access-token.server";
import { shopSession } from "./shop-session.server";
import { recordProblem } from "./storefront/publication-outcome.server";
import { publicationStatus } from "./storefront/publication-status.server";

const NOW = new Date();
const inMinutes = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const tokens = shopifyTokens();

const aRequest = async (sessionToken?: string) =>
  new Request("https://tillit.example/app.data", {
    headers: {
      authorization: `Bearer ${sessionToken ?? (await aSessionToken())}`,
      "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Chrome/130 Safari/537.36",
    },
  });

/** A shop whose token ends in so many minutes; the requests for it are forgotten. */
async function aShopWithToken(minutes = 60) {
  const answer = await exchangeSessionToken(SHOP, "any", inMinutes(minutes - 60));
  if (!answer.ok) throw new Error(answer.detail);
  await storeSession(answer.session, NOW);
  await recordInstallation(SHOP, [], NOW);
  tokens.requests.splice(0);
}

const publishJobs = async () => (await startBoss()).findJobs("publish");

beforeEach(async () => {
  await db.session.deleteMany();
  await db.installation.deleteMany();
  await db.publication.deleteMany();
  await (await startBoss()).deleteAllJobs("publish");
});
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

describe("a merchant who opens the app", () => {
  it("is known by the session token, and the shop gets an offline token that ends", async () => {
    const { shop, session } = await authenticateAdmin(await aRequest());
    expect(shop).toBe(SHOP);
    expect(session.accessToken).toBe("shpat_1");
    expect((await loadSession(SHOP))?.session.expires).toBeInstanceOf(Date);
  });

  it("causes one exchange, however many loaders ask at once", async () => {
    const requests = await Promise.all(Array.from({ length: 8 }, () => aRequest()));
    const answers = await Promise.all(requests.map((request) => authenticateAdmin(request)));
    expect(tokens.requests).toHaveLength(1);
    expect(new Set(answers.map(({ session }) => session.accessToken))).toEqual(
      new Set(["shpat_1"]),
    );
  });

  it("causes none while the token is good", async () => {
    await authenticateAdmin(await aRequest());
    await authenticateAdmin(await aRequest());
    expect(tokens.requests).toHaveLength(1);
  });

  it("installs the app, which is published once", async () => {
    await authenticateAdmin(await aRequest());
    expect(await publishJobs()).toHaveLength(1);
    await (await startBoss()).deleteAllJobs("publish");
    await db.session.deleteMany();
    await authenticateAdmin(await aRequest());
    expect(tokens.requests).toHaveLength(2);
    expect(await publishJobs()).toEqual([]);
    expect(await db.installation.findMany()).toMatchObject([
      { shop: SHOP, uninstalledAt: null, scopes: ["read_legal_policies", "read_locales"] },
    ]);
  });

  it("installs it again after an uninstallation", async () => {
    const installedAt = new Date("2020-01-01");
    await db.installation.create({
      data: { shop: SHOP, installedAt, uninstalledAt: new Date(), scopes: [] },
    });
    await authenticateAdmin(await aRequest());
    const installation = await db.installation.findUniqueOrThrow({ where: { shop: SHOP } });
    expect(installation.uninstalledAt).toBeNull();
    expect(installation.installedAt.getTime()).toBeGreaterThan(installedAt.getTime());
  });

  it.each([
    ["forged", () => aSessionToken({ secret: "another" })],
    ["no token at all", async () => "nonsense"],
  ])("is turned away, without an exchange, when the session token is %s", async (_, token) => {
    const answer = await authenticateAdmin(await aRequest(await token())).catch(
      (thrown: unknown) => thrown,
    );
    expect(answer).toBeInstanceOf(Response);
    expect((answer as Response).status).toBe(401);
    expect(tokens.requests).toEqual([]);
  });

  it("is not told, after coming back, what went wrong while the app was gone", async () => {
    await recordInstallation(SHOP, [], inMinutes(-60));
    await recordUninstallation(SHOP, inMinutes(-2));
    const asked = inMinutes(-30);
    await db.publication.create({ data: { shop: SHOP, requestedAt: asked } });
    await recordProblem(SHOP, asked, inMinutes(-1), { code: "not-installed", detail: "" });
    expect(await publicationStatus(SHOP)).toMatchObject({ state: "failed" });
    await authenticateAdmin(await aRequest());
    expect(await publicationStatus(SHOP)).toMatchObject({ state: "publishing" });
  });

  it("is told to try again when Shopify gives no token", async () => {
    tokens.replies.push(() => new Response("", { status: 502 }));
    const answer = (await authenticateAdmin(await aRequest()).catch(
      (thrown: unknown) => thrown,
    )) as Response;
    expect(answer.status).toBe(503);
  });

  it.each([
    ["invalid_subject_token", "1"],
    ["invalid_grant", null],
  ])("is told to come anew when Shopify refuses: %s", async (error, retry) => {
    tokens.replies.push(() => Response.json({ error }, { status: 400 }));
    const answer = (await authenticateAdmin(await aRequest()).catch(
      (thrown: unknown) => thrown,
    )) as Response;
    expect(answer.status).toBe(401);
    expect(answer.headers.get("x-shopify-retry-invalid-session-request")).toBe(retry);
    expect(tokens.requests).toHaveLength(1);
  });

  it("is told so on a page as well, where nothing asks again by itself", async () => {
    tokens.replies.push(() => Response.json({ error: "invalid_subject_token" }, { status: 400 }));
    const page = new URL("https://tillit.example/app");
    const host = Buffer.from("admin.shopify.com/store/careful-goods").toString("base64");
    const query = { shop: SHOP, host, embedded: "1", id_token: await aSessionToken() };
    page.search = `${new URLSearchParams(query)}`;
    const opened = new Request(page, {
      headers: { accept: "text/html", "user-agent": "Mozilla/5.0 Chrome/130" },
    });
    const answer = (await authenticateAdmin(opened).catch((thrown: unknown) => thrown)) as Response;
    expect(answer.status).toBe(401);
    expect([...answer.headers.keys()]).toEqual(["content-type"]);
  });

  it("is told 401 when a page of ours asks without a session token, and sent on when a person does", async () => {
    const ask = (headers: Record<string, string>, method = "GET") =>
      authenticateAdmin(
        new Request("https://tillit.example/app/badges", {
          method,
          headers: { "user-agent": "Mozilla/5.0 Chrome/130", ...headers },
        }),
      ).catch((thrown: unknown) => thrown as Response) as Promise<Response>;
    expect((await ask({ accept: "*/*" })).status).toBe(401);
    expect((await ask({ accept: "text/html" }, "POST")).status).toBe(401);
    const page = await ask({ accept: "text/html,*/*;q=0.8" });
    expect([page.status, page.headers.get("location")]).toEqual([302, "/auth/login"]);
  });

  it("sees documents of the library under our policy", async () => {
    const bounce = new Request(`https://tillit.example/auth/session-token?shop=${SHOP}`, {
      headers: { "user-agent": "Mozilla/5.0 Chrome/130", accept: "text/html" },
    });
    const answer = (await authenticateAdmin(bounce).catch((thrown: unknown) => thrown)) as Response;
    expect(answer.headers.get("content-security-policy")).toContain(
      `frame-ancestors https://${SHOP} `,
    );
  });
});

describe("work without a merchant", () => {
  it("uses the stored token", async () => {
    await aShopWithToken();
    const admin = await adminFor(SHOP);
    expect(admin.shop).toBe(SHOP);
    expect(tokens.requests).toEqual([]);
  });

  it("refreshes it in its last minutes, once for all who ask", async () => {
    await aShopWithToken(4);
    const answers = await Promise.all(Array.from({ length: 6 }, () => shopSession(SHOP, NOW)));
    expect(tokens.requests).toEqual([
      { shop: SHOP, grant: "refresh_token", refreshToken: "shprt_1" },
    ]);
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect((await loadSession(SHOP))?.session.refreshToken).toBe("shprt_1");
  });

  it("keeps the old token, and works on, when the new one could not be kept alive", async () => {
    await aShopWithToken(4);
    const before = await loadSession(SHOP);
    tokens.replies.push(() => Response.json(aTokenAnswer(9, { expires_in: undefined })));
    const answer = await shopSession(SHOP, NOW);
    expect(answer).toMatchObject({ ok: true });
    expect((await loadSession(SHOP))?.session.equals(before?.session)).toBe(true);
  });

  it("works on for the last minutes when the refresh is refused", async () => {
    await aShopWithToken(4);
    tokens.replies.push(() => Response.json({ error: "invalid_grant" }, { status: 400 }));
    expect(await shopSession(SHOP, NOW)).toMatchObject({ ok: true });
  });

  it("is refused clearly when token and refresh are both over, and can recover later", async () => {
    await aShopWithToken(-5);
    tokens.replies.push(() => Response.json({ error: "invalid_grant" }, { status: 400 }));
    await expect(adminFor(SHOP)).rejects.toMatchObject({
      kind: "not-installed",
      detail: "invalid_grant",
    });
    expect(await adminFor(SHOP)).toMatchObject({ shop: SHOP });
  });

  it("is only unavailable while Shopify gives no tokens", async () => {
    await aShopWithToken(-5);
    tokens.replies.push(() => new Response("", { status: 500 }));
    await expect(adminFor(SHOP)).rejects.toMatchObject({ kind: "unavailable" });
  });

  it("is refused for a shop without a token", async () => {
    await expect(adminFor(SHOP)).rejects.toMatchObject({ kind: "not-installed" });
  });

  it("replaces a token that Shopify no longer takes, once, and goes on", async () => {
    await aShopWithToken();
    tokens.adminApi = () =>
      tokens.used.at(-1) === "shpat_2"
        ? Response.json({
            data: { currentAppInstallation: { id: "gid", metafields: { nodes: [] } } },
          })
        : new Response("", { status: 401 });
    tokens.replies.push(() => Response.json(aTokenAnswer(2)));
    const { readAppMetafields } = await import("./admin-api/app-metafields.server");
    const admin = await adminFor(SHOP, realSurroundings);
    const both = await Promise.all([
      readAppMetafields(admin),
      readAppMetafields(await adminFor(SHOP)),
    ]);
    expect(both).toHaveLength(2);
    expect(tokens.requests).toHaveLength(1);
  });

  it("takes a token for spent that was refused together with its refresh", async () => {
    await aShopWithToken();
    const before = await loadSession(SHOP);
    tokens.replies.push(() => Response.json({ error: "invalid_grant" }, { status: 400 }));
    const answer = await shopSession(SHOP, NOW, { refused: "shpat_1" });
    expect(answer).toMatchObject({ ok: false, reason: "refused" });
    // Not thrown away: a refusal may be a mishap. But whoever opens the app brings a new one.
    const after = await loadSession(SHOP);
    expect(after).toMatchObject({
      issuedAt: before?.issuedAt,
      session: { refreshToken: "shprt_1" },
    });
    const { session } = await authenticateAdmin(await aRequest());
    expect(session.accessToken).toBe("shpat_2");
  });

  it("says not installed when a new token is refused as well", async () => {
    await aShopWithToken();
    tokens.adminApi = () => new Response("", { status: 401 });
    const { readAppMetafields } = await import("./admin-api/app-metafields.server");
    const asked = readAppMetafields(await adminFor(SHOP));
    await expect(asked).rejects.toMatchObject({ kind: "not-installed" });
    expect(tokens.requests).toHaveLength(1);
  });
});
