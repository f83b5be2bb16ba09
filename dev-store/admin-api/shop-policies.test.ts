import { describe, expect, it } from "vitest";
import { aWorld } from "../a-world.ts";
import type { World } from "../world.ts";
import { anApp } from "./an-app.ts";

const UPDATE = `mutation ($policy: ShopPolicyInput!) {
  shopPolicyUpdate(shopPolicy: $policy) { shopPolicy { type body url } userErrors { field code } }
}`;

async function update(world: World, body: string, scopes = ["write_legal_policies"]) {
  world.state.app.grantedScopes = scopes;
  await using app = await anApp(world);
  return await app.ask(UPDATE, { policy: { type: "REFUND_POLICY", body } });
}

const refundPolicy = ({ state }: World) =>
  state.policies.find(({ type }) => type === "REFUND_POLICY");

describe("shopPolicyUpdate", () => {
  it("replaces the text in the shop's own language, and leaves its translations", async () => {
    using world = aWorld();
    const before = { ...refundPolicy(world)?.bodyHtml };
    const { data } = await update(world, "<p>Ny</p>");
    expect(data?.["shopPolicyUpdate"]).toMatchObject({
      shopPolicy: { type: "REFUND_POLICY", body: "<p>Ny</p>" },
      userErrors: [],
    });
    expect(refundPolicy(world)?.bodyHtml).toEqual({ ...before, nb: "<p>Ny</p>" });
  });

  it("begins a policy that is not there", async () => {
    using world = aWorld();
    world.state.policies = [];
    const { data } = await update(world, "<p>Ny</p>");
    expect(data?.["shopPolicyUpdate"]).toMatchObject({
      shopPolicy: { url: expect.stringContaining("/policies/refund-policy") },
    });
    expect(world.state.policies).toHaveLength(1);
  });

  it("refuses a text of more than 512 KB", async () => {
    using world = aWorld();
    const { data } = await update(world, "x".repeat(512 * 1024 + 1));
    expect(data?.["shopPolicyUpdate"]).toMatchObject({
      shopPolicy: null,
      userErrors: [{ field: ["shopPolicy", "body"], code: "TOO_BIG" }],
    });
  });

  it("wants the scope for it", async () => {
    using world = aWorld();
    const { errors } = await update(world, "<p>Ny</p>", ["read_legal_policies"]);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "ACCESS_DENIED" });
  });
});
