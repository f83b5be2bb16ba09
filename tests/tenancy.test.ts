import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Key = { model: string; fields: string[] };

/** Every primary and unique key in the schema, as its list of fields. */
function keysIn(schema: string): Key[] {
  return [...schema.matchAll(/^model (\w+) \{(.*?)^\}/gms)].flatMap(([, model = "", body = ""]) => {
    const ofModel = [...body.matchAll(/^\s*@@(?:id|unique)\((?:fields:\s*)?\[([^\]]*)\]/gm)];
    const ofField = [...body.matchAll(/^\s*(\w+)\s.*?\s@(?:id|unique)\b/gm)];
    return [...ofModel, ...ofField].map(([, fields = ""]) => ({
      model,
      fields: fields.split(",").map((field) => field.trim()),
    }));
  });
}

describe("the database's tables", () => {
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  const keys = keysIn(schema);
  const models = [...schema.matchAll(/^model (\w+)/gm)].map(([, model]) => model);

  it("each have a key", () => {
    expect(models).not.toEqual([]);
    expect([...new Set(keys.map(({ model }) => model))]).toEqual(models);
  });

  it("have no key that does not begin with the shop", () => {
    expect(keys.filter(({ fields }) => fields[0] !== "shop")).toEqual([]);
  });
});
