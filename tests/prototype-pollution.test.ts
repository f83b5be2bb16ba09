import { describe, expect, it } from "vitest";
import { storefrontDocument } from "../app/storefront/document";
import { parseInput, type Setting } from "../app/trust/setting";
import { SETTING_NAMES, SETTINGS } from "../app/trust/settings";
import { exampleOf } from "./examples";
import { theFacts } from "./facts";

const NAMES = ["__proto__", "constructor", "prototype", "toString"];

/** As a program reads it from the wire: there `__proto__` is a key like any other. */
const withKey = (value: unknown, name: string) =>
  JSON.parse(
    JSON.stringify(value)
      .replaceAll("{", `{${JSON.stringify(name)}:{"polluted":true,"on":true},`)
      .replaceAll(",}", "}"),
  ) as unknown;

/** Every object in the value, the value itself among them. */
function objectsIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

describe.each(SETTING_NAMES)("the setting %s", (name) => {
  const schema = SETTINGS[name] as Setting<unknown>;

  it.each(NAMES)("takes nothing over from a key called %s", (key) => {
    const answer = parseInput(schema, withKey(exampleOf(name).filled, key));
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    if (!answer.ok) return;
    for (const object of objectsIn(answer.value)) {
      expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(object));
      expect((object as Record<string, unknown>)["polluted"]).toBeUndefined();
      expect(Object.keys(object)).not.toContain(key);
    }
    expect(
      JSON.stringify(storefrontDocument(theFacts({}, { [name]: answer.value }))),
    ).not.toContain("polluted");
  });
});
