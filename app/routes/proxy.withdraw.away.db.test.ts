import { afterAll, describe, expect, it, vi } from "vitest";
import { wayToDatabase } from "../../tests/way-to-database";

const way = await wayToDatabase();

const { proxied } = await import("../../tests/proxied");
const { aShop } = await import("../../tests/facts");
const { db } = await import("../db.server");
const { startBoss, stopBoss } = await import("../jobs.server");
const { SHOP } = await import("../../tests/shopify");
const { storeShopFacts } = await import("../trust/shop-facts.server");
const { WORDS } = await import("../trust/withdrawals/words/in-each-language");
const { action, loader } = await import("./proxy.withdraw");

vi.mock("../admin-api/admin.server", async (original) => {
  const { AdminTrouble } = await original<typeof import("../admin-api/admin.server")>();
  return {
    ...(await original<object>()),
    adminFor: () => Promise.reject(new AdminTrouble("unavailable", "away")),
  };
});

afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
  await way.close();
});

const args = (request: Request) => ({ request, params: {}, context: {} });
const query = { lang: "nb" };
const look = () => loader(args(proxied("withdraw", { query })));
const send = (fields: Record<string, string>) =>
  action(args(proxied("withdraw", { query, body: new URLSearchParams(fields) })));
const hiddenIn = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";

const KARI = { name: "Kari Nordmann", order: "#1042", email: "kari@example.no" };

describe("while the database is away", () => {
  it("nothing of a withdrawal is lost, and it is said where to write to instead", async () => {
    await startBoss();
    await storeShopFacts(db, SHOP, aShop({ shop: SHOP }), new Date());
    const first = await (await look()).text();
    const typed = {
      ...{ ...KARI, extent: "items", items: "Et teppe", opened: hiddenIn(first, "opened") },
      reach: hiddenIn(first, "reach"),
    };
    const second = await (await send(typed)).text();
    const confirmed = { ...typed, key: hiddenIn(second, "key"), act: "confirm" };

    await way.close();
    for (const [fields, words] of [
      [typed, WORDS.nb.away.form],
      [confirmed, WORDS.nb.away.confirm],
    ] as const) {
      const answer = await send(fields);
      const html = await answer.text();
      expect(answer.status).toBe(503);
      expect(html).toContain(words);
      expect(html).toContain("mailto:hello@woolly.example");
      for (const said of [KARI.name, KARI.order, KARI.email, "Et teppe"]) {
        expect(html).toContain(said);
      }
    }
    const again = await (await send(confirmed)).text();
    expect(hiddenIn(again, "key")).toBe(confirmed.key);
    const forged = await (await send({ ...typed, reach: "bWFsbG9yeUBldmlsLmV4YW1wbGU" })).text();
    expect(forged).toContain(WORDS.nb.away.whereTo);
    expect((await look()).status).toBe(503);

    // Back within the second for which it is tried again.
    const sent = send(confirmed);
    setTimeout(() => void way.open(), 300);
    const answer = await sent;
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(WORDS.nb.receipt.title);
    await send(confirmed);
    expect(await db.withdrawal.count()).toBe(1);
  }, 30_000);
});
