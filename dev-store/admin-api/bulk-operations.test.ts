import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { aWorld } from "../a-world.ts";
import type { World } from "../world.ts";
import { anApp } from "./an-app.ts";

const SET = `mutation Set($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) { userErrors { field message code } }
}`;
const RUN = `mutation ($mutation: String!, $path: String!) {
  bulkOperationRunMutation(mutation: $mutation, stagedUploadPath: $path) {
    bulkOperation { id status } userErrors { code message }
  }
}`;
const LOOK = `query ($id: ID!) { bulkOperation(id: $id) { status url objectCount type } }`;

type Ran = { bulkOperation: { id: string; status: string } | null; userErrors: { code: string }[] };

async function anAppWithProducts(world: World) {
  world.state.app.grantedScopes = ["write_products"];
  const app = await anApp(world);
  return {
    async stage(text: string): Promise<string> {
      const { data } = await app.ask(
        `mutation ($input: [StagedUploadInput!]!) {
          stagedUploadsCreate(input: $input) { stagedTargets { parameters { name value } } }
        }`,
        {
          input: [
            {
              ...{ filename: "values.jsonl", mimeType: "text/jsonl", httpMethod: "POST" },
              resource: "BULK_MUTATION_VARIABLES",
            },
          ],
        },
      );
      type Staged = { stagedTargets: { parameters: { name: string; value: string }[] }[] };
      const parameters = (data?.stagedUploadsCreate as Staged).stagedTargets[0]?.parameters ?? [];
      const form = new FormData();
      for (const { name, value } of parameters) form.append(name, value);
      form.append("file", new Blob([text], { type: "text/jsonl" }), "values.jsonl");
      const url = `${app.url}/__platform/staged-uploads/`;
      expect((await fetch(url, { method: "POST", body: form })).status).toBe(201);
      return parameters.find(({ name }) => name === "key")?.value ?? "";
    },
    async run(path: string, mutation = SET): Promise<Ran> {
      const { data } = await app.ask(RUN, { mutation, path });
      return data?.bulkOperationRunMutation as Ran;
    },
    look: async (id: string) =>
      (await app.ask(LOOK, { id })).data?.bulkOperation as { status: string; url: string | null },
    async results(url: string) {
      const { pathname } = new URL(url);
      const text = await (await fetch(`${app.url}/__platform/staged-uploads${pathname}`)).text();
      return text.split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
    },
    [Symbol.asyncDispose]: () => app[Symbol.asyncDispose](),
  };
}

const line = (productId: number | string, value = "5") =>
  JSON.stringify({
    metafields: [
      {
        ...{ ownerId: `gid://shopify/Product/${productId}`, namespace: "reviews" },
        ...{ key: "rating_count", type: "number_integer", value },
      },
    ],
  });

describe("a bulk operation", () => {
  it("does each line by itself, a moment later, and says of each what came of it", async () => {
    using world = aWorld();
    await using app = await anAppWithProducts(world);
    const id = world.state.products[0]?.id ?? 0;
    const path = await app.stage([line(id), line(404), ""].join("\n"));

    const { bulkOperation } = await app.run(path);
    expect(bulkOperation).toMatchObject({ status: "CREATED" });
    const operation = bulkOperation?.id ?? "";
    expect(await app.look(operation)).toMatchObject({ url: null });
    await sleep(600);
    const done = await app.look(operation);
    expect(done).toMatchObject({ status: "COMPLETED", objectCount: "2", type: "MUTATION" });
    expect(await app.results(done.url ?? "")).toMatchObject([
      { __lineNumber: 1, data: { metafieldsSet: { userErrors: [{ code: expect.any(String) }] } } },
      { __lineNumber: 0, data: { metafieldsSet: { userErrors: [] } } },
    ]);
    expect(world.state.metafields).toMatchObject([{ key: "rating_count", value: "5" }]);
  });

  it("is refused beside another one, and without a file", async () => {
    using world = aWorld();
    await using app = await anAppWithProducts(world);
    expect((await app.run("tmp/nothing")).userErrors).toMatchObject([{ code: "NO_SUCH_FILE" }]);
    const path = await app.stage(line(1));
    expect((await app.run(path, "mutation { nothing }")).userErrors).toMatchObject([
      { code: "INVALID_MUTATION" },
    ]);
    const [first, second] = await Promise.all([app.run(path), app.run(path)]);
    expect([...first.userErrors, ...second.userErrors]).toMatchObject([
      { code: "OPERATION_IN_PROGRESS" },
    ]);
  });

  it("is refused with a file that is no JSONL", async () => {
    using world = aWorld();
    await using app = await anAppWithProducts(world);
    const { userErrors } = await app.run(await app.stage("one, two"));
    expect(userErrors).toMatchObject([{ code: "INVALID_STAGED_UPLOAD_FILE" }]);
  });
});
