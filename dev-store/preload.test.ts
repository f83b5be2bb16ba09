import { describe, expect, it } from "vitest";
import { routeFor } from "./preload.mjs";

const routed = (address: string) => routeFor(new URL(address), "http://localhost:4400");

describe("the preload of the app's process", () => {
  it("sends what is meant for a shop to the platform, and says for which shop", () => {
    const address = "https://careful-goods.myshopify.com/admin/oauth/access_token?a=b";
    expect(routed(address)).toEqual({
      url: "http://localhost:4400/__platform/admin/oauth/access_token?a=b",
      shop: "careful-goods.myshopify.com",
    });
  });

  it("sends staged uploads to the platform", () => {
    const address = "https://shopify-staged-uploads.storage.googleapis.com/tmp/1/picture.png";
    const { url } = routed(address)!;
    expect(url).toBe("http://localhost:4400/__platform/staged-uploads/tmp/1/picture.png");
  });

  it.each([
    "https://example.com/admin/api",
    "https://myshopify.com.example.com/",
    "https://evilmyshopify.com/",
    "http://careful-goods.myshopify.com/",
  ])("leaves %s alone", (address) => {
    expect(routed(address)).toBeNull();
  });
});
