import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const read = (file: string) => readFileSync(file, "utf8");

it("the migrations lead to the schema: else `npm run migration -- what-it-does` writes what is missing", () => {
  expect(read("prisma/migrations/schema.prisma")).toBe(read("prisma/schema.prisma"));
});
