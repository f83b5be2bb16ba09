import { describe, expect, it } from "vitest";
import { customerReviews } from "./customer-reviews.ts";

const CUSTOMER = "gid://shopify/Customer/207119551";

function anApp(answer: Response) {
  const asked: { address: unknown; headers: Headers }[] = [];
  const get = ((address: unknown, request?: RequestInit) => {
    asked.push({ address, headers: new Headers(request?.headers) });
    return Promise.resolve(answer);
  }) as typeof fetch;
  return { asked, get };
}

describe("a customer's reviews", () => {
  it("are asked of the app, by the customer's number", async () => {
    const reviews = [{ id: "1" }];
    const { asked, get } = anApp(Response.json({ reviews, more: true }));
    expect(await customerReviews(CUSTOMER, get)).toEqual({ reviews, more: true });
    expect(asked.map(({ address }) => address)).toEqual(["/api/customers/207119551/reviews"]);
    expect(asked[0]?.headers.get("accept")).toBe("application/json");
  });

  it.each([
    ["an answer that is an error", Response.json({}, { status: 500 })],
    ["an answer of another kind", Response.json({ reviews: null })],
    ["an answer that is no JSON", new Response("<html>")],
  ])("are trouble with %s", async (_what, answer) => {
    await expect(customerReviews(CUSTOMER, anApp(answer).get)).rejects.toThrow();
  });

  it.each(["", "gid://shopify/Order/1", "gid://shopify/Customer/../x"])(
    "are not asked for without a customer: %j",
    async (customer) => {
      const { asked, get } = anApp(Response.json({ reviews: [] }));
      await expect(customerReviews(customer, get)).rejects.toThrow("no customer");
      expect(asked).toEqual([]);
    },
  );
});
