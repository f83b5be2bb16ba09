import { describe, expect, it } from "vitest";
import { aWorld } from "../a-world.ts";
import { isGranted } from "./access.ts";
import { anApp } from "./an-app.ts";

async function askWith(scopes: string[], query: string) {
  using world = aWorld();
  world.state.app.grantedScopes = scopes;
  await using app = await anApp(world);
  return await app.ask(query);
}

describe("an access scope", () => {
  it("guards the type that a field answers with", async () => {
    const { data, errors } = await askWith([], `{ shop { name shopPolicies { type } } }`);
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining("Access denied for shopPolicies field."),
        path: ["shop", "shopPolicies"],
        extensions: {
          code: "ACCESS_DENIED",
          requiredAccess: expect.stringContaining("read_legal_policies"),
        },
      },
    ]);
  });

  it("guards a root field", async () => {
    const denied = await askWith([], `{ shopLocales { locale } }`);
    expect(denied.errors?.[0]?.extensions?.["code"]).toBe("ACCESS_DENIED");
    const allowed = await askWith(["read_locales"], `{ shopLocales { locale } }`);
    expect(allowed.errors).toBeUndefined();
  });

  it("guards a list of products, and a product behind an id", async () => {
    const list = await askWith([], `{ products(first: 1) { nodes { id } } }`);
    expect(list.errors).toMatchObject([
      { path: ["products"], extensions: { code: "ACCESS_DENIED" } },
    ]);
    const node = `{ node(id: "gid://shopify/Product/1001") { id } }`;
    expect(await askWith([], node)).toMatchObject({
      data: { node: null },
      errors: [{ path: ["node"] }],
    });
    expect((await askWith(["read_products"], node)).errors).toBeUndefined();
  });

  it("guards a mutation", async () => {
    const create = `mutation { fileCreate(files: [{ originalSource: "https://x.example/a.png" }]) { files { id } } }`;
    const denied = await askWith(["read_files"], create);
    expect(denied).toMatchObject({
      data: { fileCreate: null },
      errors: [{ extensions: { code: "ACCESS_DENIED" } }],
    });
    expect((await askWith(["write_files"], create)).errors).toBeUndefined();
  });

  it("is not needed for the app's own installation", async () => {
    const { data } = await askWith([], `{ currentAppInstallation { accessScopes { handle } } }`);
    expect(data).toEqual({ currentAppInstallation: { accessScopes: [] } });
  });
});

describe("any one of the scopes", () => {
  const files = { sentence: "", anyOf: ["read_files", "read_themes"] };

  it("is enough, and writing brings reading", () => {
    expect(isGranted(files, ["read_themes"])).toBe(true);
    expect(isGranted(files, ["write_files"])).toBe(true);
    expect(isGranted(files, ["read_products"])).toBe(false);
  });

  it("does not bring writing when it is for reading", () => {
    expect(isGranted({ sentence: "", anyOf: ["write_files"] }, ["read_files"])).toBe(false);
  });
});
