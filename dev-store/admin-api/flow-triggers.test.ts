import { describe, expect, it } from "vitest";
import { aWorld } from "../a-world.ts";
import type { World } from "../world.ts";
import { anApp } from "./an-app.ts";

const NOW = new Date("2026-11-27T10:00:00Z");

const TRIGGER = `mutation ($handle: String, $payload: JSON) {
  flowTriggerReceive(handle: $handle, payload: $payload) { userErrors { field message } }
}`;

async function trigger(world: World, payload: unknown, handle = "review-received") {
  await using app = await anApp(world);
  const { data, errors } = await app.ask(TRIGGER, { handle, payload });
  expect(errors).toBeUndefined();
  const { userErrors } = data?.["flowTriggerReceive"] as { userErrors: { message: string }[] };
  return userErrors.map(({ message }) => message).join();
}

const REVIEW = {
  product_id: 1001,
  customer_id: 207119551,
  Rating: 5,
  Title: "Varmt",
  Verified: true,
  "Review URL": "https://careful-goods.myshopify.com/admin/apps/key/app/reviews/1",
};

describe("flowTriggerReceive", () => {
  it("notes what Flow was told, and when", async () => {
    using world = aWorld({ now: () => NOW });
    expect(await trigger(world, REVIEW)).toBe("");
    expect(world.state.flowTriggers).toEqual([
      { handle: "review-received", payload: REVIEW, at: NOW.toISOString() },
    ]);
  });

  it.each([
    ["a trigger that no extension has", REVIEW, "auction-bid", "Invalid trigger handle"],
    [
      "the name of an extension that is no trigger",
      REVIEW,
      "customer-reviews",
      "Invalid trigger handle",
    ],
    ["a list", [REVIEW], undefined, "must be an object"],
    ["nothing", null, undefined, "must be an object"],
    ["more than 50 KB", { Text: "x".repeat(50 * 1024) }, undefined, "larger than 50 KB"],
    ["a field that the trigger does not have", { Stars: 5 }, undefined, "no field 'Stars'"],
    ["a product by its gid", { product_id: "gid://shopify/Product/1" }, undefined, "'product_id'"],
    ["a number in words", { Rating: "5" }, undefined, "'Rating' is no number_decimal"],
    ["a yes in words", { Verified: "true" }, undefined, "'Verified' is no boolean"],
    ["an address that is none", { "Review URL": "reviews/1" }, undefined, "'Review URL' is no url"],
    ["a text that is none", { Title: null }, undefined, "'Title' is no single_line_text_field"],
  ])("refuses %s", async (_what, payload, handle, message) => {
    using world = aWorld();
    expect(await trigger(world, payload, handle)).toContain(message);
    expect(world.state.flowTriggers).toEqual([]);
  });

  it("keeps the last 200", async () => {
    using world = aWorld();
    const older = { handle: "review-received", payload: {}, at: "" };
    world.state.flowTriggers = Array.from({ length: 200 }, () => older);
    await trigger(world, REVIEW);
    expect(world.state.flowTriggers).toHaveLength(200);
    expect(world.state.flowTriggers.at(-1)?.payload).toEqual(REVIEW);
  });
});
