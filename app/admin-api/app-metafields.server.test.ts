import { describe, expect, it } from "vitest";
import { anAdmin } from "../../tests/an-admin";
import { readAppMetafields, writeAppMetafields } from "./app-metafields.server";

const ID = "gid://shopify/AppInstallation/1";
const done = { userErrors: [] };
const changes = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ key: `k${n}`, value: "{}", compareDigest: null }));

describe("the app's metafields", () => {
  it("are read with the digest that a later write is compared with", async () => {
    const nodes = [{ key: "badges", value: "{}", compareDigest: "abc" }];
    const admin = anAdmin({
      AppMetafields: { currentAppInstallation: { id: ID, metafields: { nodes } } },
    });
    expect(await readAppMetafields(admin)).toEqual({
      installationId: ID,
      shown: { badges: { value: "{}", compareDigest: "abc" } },
    });
  });

  it("are set as JSON of the installation, only over the state they were decided on", async () => {
    const admin = anAdmin({ SetMetafields: { metafieldsSet: done } });
    const set = [{ key: "badges", value: '{"a":1}', compareDigest: "abc" }];
    expect(await writeAppMetafields(admin, ID, { set, clear: [] })).toEqual({ ok: true });
    expect(admin.asked).toEqual([
      {
        operation: "SetMetafields",
        variables: { metafields: [{ ownerId: ID, namespace: "tillit", type: "json", ...set[0] }] },
      },
    ]);
  });

  it("are deleted when there is nothing to show", async () => {
    const admin = anAdmin({ DeleteMetafields: { metafieldsDelete: done } });
    await writeAppMetafields(admin, ID, { set: [], clear: ["badges"] });
    expect(admin.asked[0]?.variables).toEqual({
      metafields: [{ ownerId: ID, namespace: "tillit", key: "badges" }],
    });
  });

  it("are written 25 at a time, which is all Shopify takes", async () => {
    const admin = anAdmin({ SetMetafields: { metafieldsSet: done } });
    await writeAppMetafields(admin, ID, { set: changes(26), clear: [] });
    expect(admin.asked).toHaveLength(2);
  });

  it("are not written at all when nothing changes", async () => {
    const admin = anAdmin({});
    expect(await writeAppMetafields(admin, ID, { set: [], clear: [] })).toEqual({ ok: true });
    expect(admin.asked).toEqual([]);
  });

  it("come back with Shopify's reason when it refuses them", async () => {
    const error = {
      code: "STALE_OBJECT",
      field: ["metafields", "0"],
      message: "Value was changed",
    };
    const admin = anAdmin({ SetMetafields: { metafieldsSet: { userErrors: [error] } } });
    const written = await writeAppMetafields(admin, ID, { set: changes(1), clear: ["old"] });
    expect(written).toEqual({ ok: false, problems: [error] });
    expect(admin.asked).toHaveLength(1);
  });
});
