import { expect, it } from "vitest";
import { inGroups } from "./in-groups";

it("findings in groups keep their order, and the group of the first one comes first", () => {
  const groups = inGroups([
    { id: "a", group: "orders" },
    { id: "b", group: "connection" },
    { id: "c", group: "orders" },
  ]);
  expect(groups.map(({ group, entries }) => [group, entries.map(({ id }) => id)])).toEqual([
    ["orders", ["a", "c"]],
    ["connection", ["b"]],
  ]);
});
