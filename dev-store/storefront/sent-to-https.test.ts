import { describe, expect, it } from "vitest";
import { aWorld, listening } from "../a-world.ts";
import { devStoreApp } from "../dev-store.ts";

async function asked(headers: Record<string, string>, sslEnabled = true) {
  using world = aWorld();
  world.state.shop.primaryDomain.sslEnabled = sslEnabled;
  await using server = await listening(devStoreApp(world));
  const { host } = world.state.shop.primaryDomain;
  const sent = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replace("HOST", host)]),
  );
  const answer = await fetch(`${server.url}/cart?a=b`, { headers: sent, redirect: "manual" });
  return [answer.status, answer.headers.get("location")?.replace(host, "HOST") ?? null];
}

const plain = { "x-forwarded-proto": "http", "x-forwarded-host": "HOST" };

describe("whoever comes to the shop's domain without encryption", () => {
  it("is sent to the same page with it", async () => {
    expect(await asked(plain)).toEqual([301, "https://HOST/cart?a=b"]);
  });

  it.each<[string, Record<string, string>, boolean]>([
    ["it is encrypted", { ...plain, "x-forwarded-proto": "https" }, true],
    ["the domain has no certificate", plain, false],
    ["it is another domain", { ...plain, "x-forwarded-host": "other.example" }, true],
    ["nobody says how it was made", {}, true],
  ])("is answered where %s", async (_, headers, sslEnabled) => {
    expect(await asked(headers, sslEnabled)).toEqual([200, null]);
  });
});
