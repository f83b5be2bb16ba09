import { describe, expect, it } from "vitest";
import { loader } from "./auth.$";

const SHOP = "careful-goods.myshopify.com";

async function open(path: string, query: Record<string, string>): Promise<Response> {
  const request = new Request(
    `https://tillit.example/auth/${path}?${new URLSearchParams({ shop: SHOP, ...query })}`,
    { headers: { "user-agent": "Mozilla/5.0 Chrome/140", accept: "text/html" } },
  );
  return loader({ request, params: {}, context: {} }).catch(
    (thrown: unknown) => thrown as Response,
  );
}

describe("the page that fetches a fresh session token", () => {
  it("is given for an address of ours, under our policy, and kept by no cache", async () => {
    const page = await open("session-token", {
      "shopify-reload": "https://tillit.example/app?a=1",
    });
    expect(page.status).toBe(200);
    expect(page.headers.get("content-security-policy")).toContain(`https://${SHOP}`);
    expect(page.headers.get("cache-control")).toBe("no-store");
  });

  it.each([
    ["session-token", "shopify-reload", "https://evil.example/"],
    ["session-token", "shopify-reload", "https://tillit.example.evil.example/"],
    ["session-token", "shopify-reload", "//evil.example/"],
    ["session-token", "shopify-reload", "javascript:alert(1)"],
    ["exit-iframe", "exitIframe", "https://evil.example/"],
  ])("(%s) is refused for %s=%s", async (path, name, address) => {
    const answer = await open(path, { [name]: address });
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain("evil");
  });
});

it("nobody is asked for the address of a shop: the login leads to the front page", async () => {
  const answer = await open("login", {});
  expect([answer.status, answer.headers.get("location")]).toEqual([302, "/"]);
});
