import { describe, expect, it } from "vitest";
import { aSeal, NOW } from "../../../tests/facts";
import { problemsFrom } from "../problem";
import { hasExpired, Seal } from "./seal";
import type { NetworkName } from "./networks";

function problemsWith(overrides: Partial<Seal>) {
  const parsed = Seal.safeParse(aSeal(overrides));
  if (parsed.success) return [];
  return problemsFrom(parsed.error).map(({ path, code }) => `${path.join(".")}: ${code}`);
}

describe("a seal", () => {
  it("with holder, address and end is taken", () => {
    expect(problemsWith({})).toEqual([]);
  });

  it("bears its network's name, whatever was typed", () => {
    expect(Seal.parse(aSeal({ name: "Trusted by all" })).name).toBe("Trusted Shops");
  });

  it("that is quite empty is told everything that it lacks at once", () => {
    expect(problemsWith({ holder: "", address: "", validUntil: null })).toEqual([
      "holder: holder-missing",
      "address: address-missing",
      "validUntil: end-date-missing",
    ]);
  });

  it.each<[string, Partial<Seal>, string[]]>([
    ["without a holder", { holder: "  " }, ["holder: holder-missing"]],
    ["without an end", { validUntil: null }, ["validUntil: end-date-missing"]],
    ["that ends on no day", { validUntil: "2026-02-30" }, ["validUntil: date-unreadable"]],
    ["of another network without a name", { network: "other", name: "" }, ["name: name-missing"]],
    [
      "of another network under a known name",
      { network: "other", name: "trusted-shops", address: "https://evil.example/x" },
      ["name: choose-the-network"],
    ],
    ["with a score in its holder", { holder: "Woolly 4.8/5" }, ["holder: score-copied"]],
    ["with stars in its holder", { holder: "Woolly ★★★★★" }, ["holder: score-copied"]],
    [
      "with stars in its name",
      { network: "other", name: "5 Sterne Shop", address: "https://x.example/y" },
      ["name: score-copied"],
    ],
    [
      "with a picture that is not an address",
      { picture: { url: "javascript:alert(1)", width: 1, height: 1 } },
      ["picture.url: picture-unreadable"],
    ],
    [
      "with a picture without size",
      { picture: { url: "https://cdn.shopify.com/x.png", width: 0, height: 1 } },
      ["picture.width: picture-unreadable"],
    ],
  ])("%s is refused", (_, overrides, problems) => {
    expect(problemsWith(overrides)).toEqual(problems);
  });

  it.each(["trustpilot", "google"] as const)("of %s is a link only, without an end", (network) => {
    const address = {
      trustpilot: "https://no.trustpilot.com/review/woolly.example",
      google: "https://maps.app.goo.gl/abc123",
    }[network];
    const link = { network, address, validUntil: null };
    const picture = { url: "https://cdn.shopify.com/stars.png", width: 10, height: 10 };

    expect(problemsWith(link)).toEqual([]);
    expect(problemsWith({ ...link, picture })).toEqual(["picture: link-only"]);
  });

  it("is valid through its last day", () => {
    expect(hasExpired(aSeal({ validUntil: "2026-11-22" }), NOW)).toBe(false);
    expect(hasExpired(aSeal({ validUntil: "2026-11-21" }), NOW)).toBe(true);
    expect(hasExpired(aSeal({ validUntil: null }), NOW)).toBe(false);
  });
});

describe("a seal's address", () => {
  const elsewhere = ["address: address-elsewhere"];

  it.each<[NetworkName, string, string[]]>([
    ["trusted-shops", "https://www.trustedshops.co.uk/buyerrating/info_X.html", []],
    ["trusted-shops", "https://www.trustedshops.com/", elsewhere],
    ["trusted-shops", "https://trustedshops.evil.com/info_X.html", elsewhere],
    ["trusted-shops", "https://nottrustedshops.de/info_X.html", elsewhere],
    ["confianza-online", "https://www.confianzaonline.es/empresas/woolly.htm", []],
    ["confianza-online", "https://confianzaonline.es.evil.com/empresas/woolly", elsewhere],
    ["trustpilot", "https://www.trustpilot.com/review/woolly.example", []],
    ["trustpilot", "https://de.trustpilot.com/review/woolly.example", []],
    ["trustpilot", "https://www.trustpilot.com/categories/wool", elsewhere],
    ["google", "https://www.google.com/maps/place/Woolly/@63.4,10.4", []],
    ["google", "https://www.google.no/maps?cid=123", []],
    ["google", "https://customerreviews.google.com/v/merchant?q=woolly.example", []],
    ["google", "https://g.page/r/abc/review", []],
    ["google", "https://www.google.com/url?q=https://evil.example", elsewhere],
    ["google", "https://sites.google.com/view/woolly", elsewhere],
    ["trustedsite", "https://www.trustedsite.com/verify?host=woolly.example", []],
    ["trustedsite", "https://www.trustedsite.com/", elsewhere],
    ["other", "https://certificates.example/woolly", []],
    ["other", "", ["address: address-missing"]],
    ["other", "woolly.example/certificate", ["address: address-unreadable"]],
    ["other", "http://certificates.example/woolly", ["address: address-not-https"]],
    ["other", "javascript:alert(1)", ["address: address-not-https"]],
    ["other", "https://me:secret@certificates.example/", ["address: address-with-password"]],
    ["other", "https://certificates.example:8443/", ["address: address-with-port"]],
    ["other", "https://localhost/x", ["address: address-unreadable"]],
    ["other", "https://127.0.0.1/x", ["address: address-unreadable"]],
  ])("%s at %j: %j", (network, address, problems) => {
    const linkOnly = network === "trustpilot" || network === "google";
    const name = network === "other" ? "Wool Board" : "";
    const validUntil = linkOnly ? null : "2027-01-31";
    expect(problemsWith({ network, name, address, validUntil })).toEqual(problems);
  });
});
