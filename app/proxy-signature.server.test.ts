import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { verifyProxyRequest } from "./proxy-signature.server";

const NOW = new Date("2026-11-22T10:00:00Z");
const SECRET = "hush";
const seconds = NOW.getTime() / 1000;

const usual = {
  shop: "careful-goods.myshopify.com",
  path_prefix: "/apps/tillit",
  timestamp: String(seconds),
  logged_in_customer_id: "",
};

/** `signed` is what Shopify signs, spelled out; `query` is what arrives. */
function aRequest(query: string, signed: string, secret = SECRET) {
  const signature = createHmac("sha256", secret).update(signed).digest("hex");
  return new Request(`https://tillit.example/proxy/trust?${query}&signature=${signature}`);
}

function anUsualRequest(overrides: Record<string, string> = {}) {
  const values = { ...usual, ...overrides };
  const names = Object.keys(values).sort() as (keyof typeof values)[];
  return aRequest(
    new URLSearchParams(values).toString(),
    names.map((name) => `${name}=${values[name]}`).join(""),
  );
}

const verdict = (request: Request, now = NOW) => verifyProxyRequest(request, now, SECRET);

describe("a request through the app proxy", () => {
  it("tells the shop, and that nobody is signed in", () => {
    expect(verdict(anUsualRequest())).toEqual({ ok: true, shop: usual.shop, customerId: null });
  });

  it("tells the signed-in customer", () => {
    expect(verdict(anUsualRequest({ logged_in_customer_id: "7" }))).toMatchObject({
      customerId: "7",
    });
  });

  it("is sorted by bytes, capitals before small letters, and short names before long", () => {
    const query = `a1=x&a=y&consentGiven=1&consent=2&shop=${usual.shop}&timestamp=${seconds}`;
    const signed = `a1=xa=yconsent=2consentGiven=1shop=${usual.shop}timestamp=${seconds}`;
    expect(verdict(aRequest(query, signed))).toMatchObject({ ok: true });
  });

  it("has the values of a repeated name joined by commas", () => {
    const query = `extra=1&extra=2&shop=${usual.shop}&timestamp=${seconds}`;
    expect(
      verdict(aRequest(query, `extra=1,2shop=${usual.shop}timestamp=${seconds}`)),
    ).toMatchObject({ ok: true });
  });

  it("is no other shop's when what was signed is cut in other places", () => {
    // Sent through the proxy of a shop of one's own: ?a=xshop=careful-goods.myshopify.comt=
    const own = `path_prefix=/apps/tillitshop=mine.myshopify.com`;
    const signed = `a=xshop=${usual.shop}t=${own}timestamp=${seconds}`;
    const cut = new URLSearchParams({ a: "x", shop: usual.shop, t: own });
    expect(verdict(aRequest(`${cut}&timestamp=${seconds}`, signed))).toMatchObject({ ok: false });
  });

  it("is no other customer's when what was signed is cut in other places", () => {
    const rest = `path_prefix=/apps/tillitshop=${usual.shop}timestamp=${seconds}`;
    const signed = `a=xlogged_in_customer_id=8m=logged_in_customer_id=7${rest}`;
    const cut = new URLSearchParams({
      ...{ a: "x", logged_in_customer_id: "8", m: "logged_in_customer_id=7" },
      ...{ path_prefix: "/apps/tillit", shop: usual.shop, timestamp: String(seconds) },
    });
    expect(verdict(aRequest(cut.toString(), signed))).toMatchObject({ ok: false });
  });

  it("is refused when it is forged", () => {
    const forged = aRequest(`shop=${usual.shop}&timestamp=${seconds}`, "anything", "loud");
    expect(verdict(forged)).toEqual({ ok: false, reason: "signature" });
  });

  it("is refused when a value was changed on the way", () => {
    const url = anUsualRequest().url.replace("careful-goods", "careless-gadgets");
    expect(verdict(new Request(url))).toEqual({ ok: false, reason: "signature" });
  });

  it("is refused without a signature", () => {
    const url = `https://tillit.example/proxy?shop=${usual.shop}&timestamp=${seconds}`;
    expect(verdict(new Request(url))).toEqual({ ok: false, reason: "signature" });
  });

  it("is refused with a second shop, even one that is signed", () => {
    const query = `shop=${usual.shop}&shop=other.myshopify.com&timestamp=${seconds}`;
    const signed = `shop=${usual.shop},other.myshopify.comtimestamp=${seconds}`;
    expect(verdict(aRequest(query, signed))).toEqual({ ok: false, reason: "signature" });
  });

  it.each([
    ["older than a minute and a half", new Date(NOW.getTime() + 91_000)],
    ["from the future", new Date(NOW.getTime() - 91_000)],
  ])("is refused when it is %s", (_, now) => {
    expect(verdict(anUsualRequest(), now)).toEqual({ ok: false, reason: "timestamp" });
  });

  it.each(["", "soon", "1e9", "-1"])("is refused with the timestamp %j", (timestamp) => {
    expect(verdict(anUsualRequest({ timestamp }))).toEqual({ ok: false, reason: "timestamp" });
  });

  it.each(["", "evil.example", "x.myshopify.com.evil.example"])(
    "is refused for the shop %j",
    (shop) => {
      expect(verdict(anUsualRequest({ shop }))).toEqual({ ok: false, reason: "shop" });
    },
  );
});
