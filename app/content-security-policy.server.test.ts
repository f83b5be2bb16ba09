import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, withPolicy } from "./content-security-policy.server";

const rule = (policy: string | null, name: string) =>
  policy
    ?.split("; ")
    .find((line) => line.startsWith(`${name} `))
    ?.slice(name.length + 1);

const framedBy = (shop: string | null) =>
  rule(contentSecurityPolicy({ shop, scripts: [] }), "frame-ancestors");

describe("the content security policy", () => {
  it("lets the shop's admin frame the page", () => {
    expect(framedBy("careful-goods.myshopify.com")).toBe(
      "https://careful-goods.myshopify.com https://admin.shopify.com",
    );
  });

  it.each([
    null,
    "",
    "evil.example",
    "a.myshopify.com; script-src *",
    "x.myshopify.com.evil.example",
  ])("lets nobody frame the page when the shop is %j", (shop) =>
    expect(framedBy(shop)).toBe("'none'"),
  );

  it("runs our scripts, App Bridge and what carries the nonce, and nothing else", () => {
    const policy = contentSecurityPolicy({ shop: null, scripts: ["'nonce-abc'"] });
    expect(rule(policy, "script-src")).toBe("'self' https://cdn.shopify.com 'nonce-abc'");
  });
});

describe("the preview in the admin", () => {
  it.each(["img-src", "media-src"])("may show what lies with Shopify: %s", (name) => {
    expect(rule(contentSecurityPolicy({ shop: null, scripts: [] }), name)).toContain("https:");
  });
});

describe("a document that Shopify's library wrote", () => {
  const document = (html: string) =>
    new Response(html, { headers: { "content-type": "text/html;charset=utf-8" } });

  it("gets the policy, with its inline script allowed by its hash", async () => {
    const answer = await withPolicy(document("<script>alert(1)</script>"), "a.myshopify.com");
    const policy = answer.headers.get("content-security-policy");
    expect(rule(policy, "script-src")).toContain(
      "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
    );
    expect(rule(policy, "frame-ancestors")).toContain("https://a.myshopify.com");
    expect(await answer.text()).toBe("<script>alert(1)</script>");
  });

  it("is left alone when it is a redirect", async () => {
    const redirect = new Response(null, { status: 302, headers: { location: "/" } });
    expect(await withPolicy(redirect, null)).toBe(redirect);
  });
});
