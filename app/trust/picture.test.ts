import { describe, expect, it } from "vitest";
import { atMostWide, Picture } from "./picture";

const onShopify = { url: "https://cdn.shopify.com/files/a.jpg?v=1", width: 3000, height: 2000 };

describe("a picture", () => {
  it.each([
    ["with an address that runs a script", { ...onShopify, url: "javascript:alert(1)" }],
    ["with an address that holds the picture", { ...onShopify, url: "data:image/png;base64,AA" }],
    ["without a width", { ...onShopify, width: 0 }],
    ["of a height that nobody draws", { ...onShopify, height: 20_001 }],
  ])("%s is refused", (_, picture) => {
    expect(Picture.safeParse(picture).error?.issues[0]?.message).toBe("picture-unreadable");
  });

  it("is asked for no larger than it is shown", () => {
    expect(atMostWide(onShopify, 300)).toEqual({
      url: "https://cdn.shopify.com/files/a.jpg?v=1&width=300",
      width: 300,
      height: 200,
    });
  });

  it("that is small, or on a host that cannot draw it smaller, stays as it is", () => {
    const small = { ...onShopify, width: 300, height: 200 };
    const elsewhere = { ...onShopify, url: "http://localhost:4800/files/a.jpg" };
    expect(atMostWide(small, 300)).toEqual(small);
    expect(atMostWide(elsewhere, 300)).toEqual(elsewhere);
  });
});
