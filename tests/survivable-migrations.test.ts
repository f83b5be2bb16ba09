import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/**
 * The code that was there before goes on running while a migration does, and after it until its machine has the new
 * one: CONTRIBUTING.md, "Change the database". What would stop it wants its reason here.
 */
const DANGERS: { danger: string; statement: RegExp }[] = [
  { danger: "drops a table", statement: /\bDROP TABLE\b/i },
  { danger: "drops a column", statement: /\bDROP COLUMN\b/i },
  { danger: "drops an index", statement: /\bDROP INDEX\b/i },
  { danger: "renames", statement: /\bRENAME\b/i },
  { danger: "wants a value", statement: /\bSET NOT NULL\b/i },
  { danger: "changes a type", statement: /\bALTER COLUMN\b[^,;]*\bTYPE\b/i },
  {
    danger: "adds a column that must be filled",
    statement:
      /\bADD COLUMN\b(?:(?!\bDEFAULT\b)[^,;])*\bNOT NULL\b(?:(?!\bDEFAULT\b)[^,;])*(?:,|;|$)/i,
  },
  { danger: "checks every row", statement: /\bADD CONSTRAINT\b(?![^;]*\bNOT VALID\b)/i },
  { danger: "works every row over", statement: /\bGENERATED ALWAYS\b|^\s*(?:UPDATE|DELETE)\b/im },
];

/** Before the first release there was no old code that could suffer, and no row to be waited for. */
const FIRST_RELEASE = "20261128040500";

/** By migration and danger: why it may. None yet. */
const REASONS: Record<string, string> = {};

const migrations = globSync("prisma/migrations/*/migration.sql")
  .sort()
  .map((file) => ({
    name: path.basename(path.dirname(file)),
    sql: readFileSync(file, "utf8").replace(/--.*$/gm, ""),
  }));

/** What of this would stop the code that is running, or keep it waiting. */
export function dangersOf(sql: string): string[] {
  const created = new Set([...sql.matchAll(/CREATE TABLE "(\w+)"/gi)].map(([, name]) => name));
  return sql.split(";").flatMap((statement) => {
    const [, table] = /\bALTER TABLE "(\w+)"/i.exec(statement) ?? [];
    if (table && created.has(table)) return [];
    const index = /\bCREATE (?:UNIQUE )?INDEX (?!CONCURRENTLY)[^;]* ON "(\w+)"/i.exec(statement);
    const waits = index && !created.has(index[1]) ? ["keeps writers waiting for an index"] : [];
    const found = DANGERS.filter((one) => one.statement.test(statement));
    return [...found.map(({ danger }) => danger), ...waits];
  });
}

describe("a migration", () => {
  const released = migrations.filter(({ name }) => name.split("_")[0]! > FIRST_RELEASE);
  const dangers = released.flatMap(({ name, sql }) =>
    dangersOf(sql).map((danger) => `${name} ${danger}`),
  );

  it("leaves the code that is running alive, or says here why it may not", () => {
    expect(migrations.length).toBeGreaterThan(25);
    expect(dangers.filter((danger) => !(danger in REASONS))).toEqual([]);
  });

  it("has a reason only for what it does", () => {
    expect(Object.keys(REASONS).filter((reason) => !dangers.includes(reason))).toEqual([]);
  });

  it.each([
    [`DROP TABLE "Review"`, "drops a table"],
    [`ALTER TABLE "Review" DROP COLUMN "search"`, "drops a column"],
    [`DROP INDEX "Review_search"`, "drops an index"],
    [`ALTER TABLE "Review" RENAME COLUMN "a" TO "b"`, "renames"],
    [`ALTER TABLE "Review" ALTER COLUMN "title" SET NOT NULL`, "wants a value"],
    [`ALTER TABLE "Review" ALTER COLUMN "title" SET DATA TYPE TEXT`, "changes a type"],
    [`ALTER TABLE "Review" ADD COLUMN "a" TEXT NOT NULL`, "adds a column that must be filled"],
    [`ALTER TABLE "Review" ADD CONSTRAINT "a" CHECK ("rating" > 0)`, "checks every row"],
    [`UPDATE "Review" SET "title" = ''`, "works every row over"],
    [`CREATE INDEX "a" ON "Review"("shop")`, "keeps writers waiting for an index"],
  ])("would be told that it %s", (sql, danger) => {
    expect(dangersOf(`-- Why.\n${sql};`.replace(/--.*$/gm, ""))).toEqual([danger]);
  });

  it.each([
    `ALTER TABLE "Review" ADD COLUMN "a" TEXT`,
    `ALTER TABLE "Review" ADD COLUMN "a" INTEGER NOT NULL DEFAULT 0,\nADD COLUMN "b" TEXT`,
    `CREATE INDEX CONCURRENTLY "a" ON "Review"("shop")`,
    `CREATE TABLE "A" ("shop" TEXT NOT NULL);\nCREATE INDEX "a" ON "A"("shop")`,
  ])("may: %s", (sql) => {
    expect(dangersOf(`${sql};`)).toEqual([]);
  });
});
