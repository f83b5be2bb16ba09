import { describe, expect, it } from "vitest";
import { reachIn, sealedReach } from "./reach.server";

const SHOP = "woolly.myshopify.com";
const REACH = { name: "Woolly", email: "hello@woolly.example", address: ["7014 Trondheim"] };

describe("where to write to, in a form", () => {
  it("comes back as it was sent", () => {
    expect(reachIn(SHOP, sealedReach(SHOP, REACH))).toEqual(REACH);
  });

  it("is nothing that somebody made up, changed, or took from another shop", () => {
    const sealed = sealedReach(SHOP, REACH);
    const changed = `${sealed.slice(0, -2)}${sealed.endsWith("AA") ? "BB" : "AA"}`;
    for (const given of ["", "AAAA", Buffer.from(JSON.stringify(REACH)).toString("base64url")]) {
      expect(reachIn(SHOP, given)).toBeNull();
    }
    expect(reachIn(SHOP, changed)).toBeNull();
    expect(reachIn("other.myshopify.com", sealed)).toBeNull();
  });
});
