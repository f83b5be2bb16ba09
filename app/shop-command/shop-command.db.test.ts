import { Prisma } from "@prisma/client";
import { beforeEach, describe, expect, it } from "vitest";
import { anyRowIn } from "../../tests/any-row";
import { db } from "../db.server";
import { recordInstallation } from "../installations.server";
import { enqueue } from "../jobs.server";
import { SEALED_COLUMNS } from "../keys/sealed-columns.server";
import { seal } from "../seal.server";
import { TABLES } from "../forget-shop.server";
import { runShopCommand, USAGE } from "./shop-command.server";

const SHOP = "careful-goods.myshopify.com";
const OTHER = "other.myshopify.com";
const NOW = new Date("2026-11-22T10:00:00Z");

type Line = { table: string; row: Record<string, unknown> };

let said: string[] = [];
let files: Record<string, string> = {};
let typed = "";
/** What a line must not hold to be written. */
let cannotWrite = "\0";

const run = (...words: string[]) =>
  runShopCommand(
    words,
    {
      say: (line) => void said.push(line),
      ask: (question) => {
        said.push(question);
        return Promise.resolve(typed);
      },
      create: (file) => {
        files[file] = "";
        return Promise.resolve({
          write: (text) =>
            text.includes(cannotWrite)
              ? Promise.reject(new Error("the disk is full"))
              : Promise.resolve(void (files[file] += text)),
          close: () => Promise.resolve(),
          discard: () => Promise.resolve(void delete files[file]),
        });
      },
    },
    NOW,
  );

async function everywhere(shop: string) {
  await recordInstallation(shop, [], NOW);
  for (const name of Object.values(Prisma.ModelName)) await anyRowIn(name, shop);
  for (const { table, column } of SEALED_COLUMNS) {
    const sealed = seal(JSON.stringify({ opened: `${table}.${column} of ${shop}` }));
    await db.$executeRawUnsafe(
      `UPDATE "${table}" SET "${column}" = $1 WHERE shop = $2`,
      sealed,
      shop,
    );
  }
  await enqueue(null, "publish", { shop });
}

async function rowsOf(shop: string): Promise<number[]> {
  const counts = [];
  for (const table of TABLES) {
    const [row] = await db.$queryRawUnsafe<{ n: number }[]>(
      `SELECT count(*)::int n FROM "${table}" WHERE shop = $1`,
      shop,
    );
    counts.push(row!.n);
  }
  return counts;
}

beforeEach(async () => {
  [said, files, typed] = [[], {}, ""];
  for (const table of TABLES) await db.$executeRawUnsafe(`DELETE FROM "${table}"`);
  for (const shop of [SHOP, OTHER]) await everywhere(shop);
});

describe("npm run shop -- export", () => {
  const lines = () =>
    (files["all.jsonl"] ?? "")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Line);

  it("writes a row of every table that there is, and says at its end how many", async () => {
    expect(await run("export", SHOP, "--to", "all.jsonl")).toBe(true);
    const [head, ...rest] = lines();
    expect(head).toMatchObject({ format: "tillit-shop", shop: SHOP });
    const end = rest.pop();
    expect(new Set(rest.map(({ table }) => table))).toEqual(new Set([...TABLES, "job"]));
    expect(Object.keys((end as unknown as { rows: object }).rows).sort()).toEqual(
      [...TABLES, "job"].sort(),
    );
    expect(said).toEqual([`${rest.length} rows of ${TABLES.length + 1} tables are in all.jsonl.`]);
  });

  it("has every column of the schema", async () => {
    await run("export", SHOP, "--to", "all.jsonl");
    for (const { name, fields } of Prisma.dmmf.datamodel.models) {
      const { row } = lines().find(({ table }) => table === name)!;
      const columns = fields.filter(({ kind }) => kind !== "object").map((field) => field.name);
      expect(Object.keys(row).sort(), name).toEqual(columns.sort());
    }
  });

  it("opens what is sealed, but gives away neither a token nor what signs links", async () => {
    await run("export", SHOP, "--to", "all.jsonl");
    for (const { table, column } of SEALED_COLUMNS) {
      const value = lines().find((line) => line.table === table)!.row[column];
      const isSecret = ["Session", "ShopKey"].includes(table);
      expect(value, `${table}.${column}`).toEqual(
        isSecret
          ? { withheld: expect.any(String) as string }
          : { opened: `${table}.${column} of ${SHOP}` },
      );
    }
    expect(files["all.jsonl"]).not.toContain("Session.sealed of");
  });

  it("has nothing of another shop", async () => {
    await run("export", SHOP, "--to", "all.jsonl");
    expect(files["all.jsonl"]).not.toContain(OTHER);
  });

  it("goes through more rows than one step takes", async () => {
    await db.review.deleteMany();
    const one = { locale: "nb", origin: "storefront", incentive: "none", title: "", body: "" };
    await db.review.createMany({
      data: Array.from({ length: 450 }, (_, nth) => ({
        ...{ ...one, shop: SHOP, id: `r${nth}`, productId: "1", rating: 5, bodyHash: "" },
        ...{ authorName: "", tags: [], heldFor: [], writtenAt: NOW, receivedAt: NOW },
      })),
    });
    await run("export", SHOP, "--to", "all.jsonl");
    const ids = lines().flatMap(({ table, row }) => (table === "Review" ? [row.id] : []));
    expect([ids.length, new Set(ids).size]).toEqual([450, 450]);
  });

  it("says so when there is nothing", async () => {
    expect(await run("export", "nobody.myshopify.com", "--to", "all.jsonl")).toBe(false);
    expect(said).toEqual(["Nothing is kept of nobody.myshopify.com."]);
    expect(files).toEqual({});
  });

  it("leaves no part of it that could be taken for the whole", async () => {
    cannotWrite = '"end":true';
    await expect(run("export", SHOP, "--to", "all.jsonl")).rejects.toThrow("the disk is full");
    cannotWrite = "\0";
    expect(files).toEqual({});
  });
});

describe("npm run shop -- delete", () => {
  it("leaves nothing of the shop once its name was typed again, and all of another", async () => {
    typed = SHOP;
    const others = await rowsOf(OTHER);
    expect(await run("delete", SHOP)).toBe(true);
    expect(new Set(await rowsOf(SHOP))).toEqual(new Set([0]));
    expect(await rowsOf(OTHER)).toEqual(others);
    expect(said.at(-1)).toMatch(/begins anew/);
  });

  it("deletes nothing when another name is typed", async () => {
    typed = OTHER;
    expect(await run("delete", SHOP)).toBe(false);
    expect(await rowsOf(SHOP)).not.toContain(0);
    expect(await rowsOf(OTHER)).not.toContain(0);
  });

  it("asks nobody with --yes", async () => {
    expect(await run("delete", SHOP, "--yes")).toBe(true);
    expect(said[0]).toMatch(/rows of .* were deleted/);
  });
});

it.each([
  [[]],
  [["export"]],
  [["export", SHOP]],
  [["export", SHOP, "--to"]],
  [["delete", "no shop"]],
  [["delete", SHOP, "--no"]],
  [["delete", SHOP, "--yes", "more"]],
])("%j is answered with how it is used", async (words) => {
  await expect(run(...words)).rejects.toThrow(USAGE);
});
