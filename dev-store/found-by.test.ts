import { expect, it } from "vitest";
import { foundBy } from "./found-by.ts";

const called = foundBy(({ name }: { name: string }) => name);

it("finds what find would find, the first of two", () => {
  const list = [
    { name: "mug", nth: 1 },
    { name: "mug", nth: 2 },
  ];
  expect(called(list, "mug")).toBe(list[0]);
  expect(called(list, "bowl")).toBeUndefined();
});

it("finds what has come to a list since, and not what another list no longer has", () => {
  const list = [{ name: "mug" }];
  expect(called(list, "bowl")).toBeUndefined();
  list.push({ name: "bowl" });
  expect(called(list, "bowl")).toBe(list[1]);
  expect(called([{ name: "mug" }], "bowl")).toBeUndefined();
});

it("asks each thing for its key once, however often something is looked for", () => {
  let asked = 0;
  const counted = foundBy((name: string) => {
    asked += 1;
    return name;
  });
  const names = Array.from({ length: 100 }, (_, nth) => `no ${nth}`);
  for (const name of names) expect(counted(names, name)).toBe(name);
  expect(asked).toBe(100);
});
