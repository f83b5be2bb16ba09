import { describe, expect, it } from "vitest";
import { aPhoto } from "../../tests/pictures";
import { aSessionToken, shopifyTokens } from "../../tests/shopify";
import { action } from "./app.pictures";

const shopify = shopifyTokens();

describe("a picture that a merchant chose", () => {
  it("gets a name of ours, whatever its file is called", async () => {
    const asked: string[] = [];
    shopify.adminApi = (body) => {
      asked.push(body);
      return Response.json({
        data: { stagedUploadsCreate: { stagedTargets: [], userErrors: [] } },
      });
    };
    const body = new FormData();
    body.set("picture", new File([new Uint8Array(await aPhoto())], 'divorce "2026".svg'));
    body.set("alt", "Trusted Shops");
    const request = new Request("https://tillit.example/app/pictures", {
      method: "POST",
      body,
      headers: {
        authorization: `Bearer ${await aSessionToken()}`,
        "content-length": "1000",
        "user-agent": "Mozilla/5.0 Chrome/140",
      },
    });
    const answer = await action({ request, params: {}, context: {} });
    expect(await answer.json()).toMatchObject({ problem: { code: "picture-refused" } });
    expect(asked).toEqual([expect.stringContaining('"filename":"tillit-picture.jpg"')]);
    expect(asked[0]).not.toContain("divorce");
  });
});
