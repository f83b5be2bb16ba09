import { randomBytes } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { anyRowIn } from "../../tests/any-row";
import { db } from "../db.server";
import type { TokenKey } from "../env.server";
import { open, seal } from "../seal.server";
import { TABLES } from "../forget-shop.server";
import { runKeysCommand, USAGE } from "./keys-command.server";
import { reseal } from "./reseal.server";
import { SEALED_COLUMNS, type SealedColumn } from "./sealed-columns.server";

const SHOP = "woolly.myshopify.com";
const NOW = new Date("2026-11-22T12:34:56Z");
const key = (id: string): TokenKey => ({ id, bytes: randomBytes(32) });
const [OLD, OLDER, NEW] = [key("old"), key("older"), key("a-new-one")];
const ALL = [NEW, OLD, OLDER];

/** A value in each sealed column, which says which column it is in. */
async function somethingSealed(with_: TokenKey) {
  for (const { table, column } of SEALED_COLUMNS) {
    await anyRowIn(table as never, SHOP);
    const sealed = seal(`${table}.${column}`, [with_]);
    await db.$executeRawUnsafe(`UPDATE "${table}" SET "${column}" = $1`, sealed);
  }
}

const valuesIn = ({ table, column }: SealedColumn) =>
  db
    .$queryRawUnsafe<{ value: string }[]>(
      `SELECT encode("${column}", 'base64') AS value FROM "${table}"`,
    )
    .then((rows) => rows.map(({ value }) => Buffer.from(value ?? "", "base64")));

async function run(words: string[], keys = ALL) {
  const lines: string[] = [];
  const isWell = await runKeysCommand(words, (line) => lines.push(line), keys);
  return { isWell, lines };
}

const QUESTIONS = SEALED_COLUMNS.find(({ table }) => table === "ProductQuestion")!;

async function questions(count: number, with_: TokenKey) {
  await db.productQuestion.createMany({
    data: Array.from({ length: count }, (_, nth) => ({
      ...{ shop: SHOP, id: `q${nth}`, productId: "1", body: "", locale: "nb", authorName: "" },
      ...{ askedAt: NOW, bodyHash: "", contact: seal(`${nth}@example.no`, [with_]) },
    })),
  });
}

beforeEach(async () => {
  for (const table of TABLES) await db.$executeRawUnsafe(`DELETE FROM "${table}"`);
});
afterAll(() => db.$disconnect());

describe("the sealed columns", () => {
  it("are all that hold bytes, but for pictures and files", () => {
    expect(SEALED_COLUMNS.map(({ table, column }) => `${table}.${column}`).sort()).toEqual([
      "CancellationRequest.sealed",
      "ConfirmationToWrite.sealed",
      "DataRequest.sealed",
      "Invitation.sealed",
      "ProductAnswer.contact",
      "ProductQuestion.contact",
      "QueuedMail.sealed",
      "Review.contact",
      "Session.sealed",
      "ShopKey.sealed",
      "WebhookDelivery.sealed",
      "Withdrawal.text",
    ]);
  });
});

describe("npm run keys -- rotate", () => {
  it("seals every value of every column with the first key, and changes no word", async () => {
    await somethingSealed(OLD);
    expect((await run(["rotate"])).isWell).toBe(true);
    for (const column of SEALED_COLUMNS) {
      const [value] = await valuesIn(column);
      expect(open(value!, [NEW])).toBe(`${column.table}.${column.column}`);
    }
  });

  it("goes through all, whatever their number and the keys they were under", async () => {
    await questions(7, OLD);
    await db.productQuestion.updateMany({
      where: { id: { in: ["q3", "q6"] } },
      data: { contact: seal("moved@example.no", [OLDER]) },
    });
    expect(await reseal(QUESTIONS, ALL, 2)).toEqual({ rewritten: 7, unopenable: 0 });
    for (const value of await valuesIn(QUESTIONS)) expect(open(value, [NEW])).toContain("@");
  });

  it("does nothing a second time, and leaves what is empty", async () => {
    await questions(3, OLD);
    await db.productQuestion.update({
      where: { shop_id: { shop: SHOP, id: "q1" } },
      data: { contact: null },
    });
    expect(await reseal(QUESTIONS, ALL)).toEqual({ rewritten: 2, unopenable: 0 });
    const before = await valuesIn({ ...QUESTIONS });
    expect(await reseal(QUESTIONS, ALL)).toEqual({ rewritten: 0, unopenable: 0 });
    expect(await valuesIn({ ...QUESTIONS })).toEqual(before);
  });

  it("goes on where it was cut off", async () => {
    await questions(6, OLD);
    await db.productQuestion.updateMany({
      where: { id: { in: ["q0", "q1", "q2"] } },
      data: { contact: seal("done@example.no", [NEW]) },
    });
    expect((await run(["rotate"])).lines[0]).toBe("ProductQuestion.contact: 3 sealed anew");
  });

  it("leaves what no key opens as it is, says so, and ends with the others done", async () => {
    await questions(5, OLD);
    const lost = seal("lost@example.no", [key("gone")]);
    const broken = seal("broken@example.no", [OLD]);
    broken[broken.length - 1]! ^= 1;
    for (const [id, contact] of [
      ["q1", lost],
      ["q2", broken],
    ] as const) {
      await db.productQuestion.update({
        where: { shop_id: { shop: SHOP, id } },
        data: { contact },
      });
    }
    const { isWell, lines } = await run(["rotate"]);
    expect(isWell).toBe(false);
    expect(lines).toEqual([
      "ProductQuestion.contact: 3 sealed anew, 2 that no key opens were left",
    ]);
    const values = await valuesIn(QUESTIONS);
    expect(values.some((value) => value.equals(lost))).toBe(true);
    expect(values.some((value) => value.equals(broken))).toBe(true);
  });

  it("never writes over what was changed while it worked", async () => {
    await questions(1, OLD);
    const where = { shop_id: { shop: SHOP, id: "q0" } };
    await db.$executeRaw`CREATE FUNCTION meanwhile() RETURNS trigger LANGUAGE plpgsql AS
      'BEGIN RETURN NULL; END'`;
    await db.$executeRaw`CREATE TRIGGER meanwhile BEFORE UPDATE ON "ProductQuestion"
      FOR EACH ROW EXECUTE FUNCTION meanwhile()`;
    // As if the row had got another value first: nothing is updated, and nothing counts as rewritten.
    expect(await reseal(QUESTIONS, ALL)).toEqual({ rewritten: 0, unopenable: 0 });
    await db.$executeRaw`DROP TRIGGER meanwhile ON "ProductQuestion"`;
    const { contact } = await db.productQuestion.findUniqueOrThrow({ where });
    expect(open(contact!, [OLD])).toBe("0@example.no");
  });
});

describe("npm run keys -- count", () => {
  it("says how much is under which key, and which of them seals", async () => {
    await questions(4, OLD);
    await db.productQuestion.update({
      where: { shop_id: { shop: SHOP, id: "q0" } },
      data: { contact: seal("new@example.no", [NEW]) },
    });
    expect(await run(["count"])).toEqual({
      isWell: true,
      lines: ["a-new-one: 1 values, which seals", "old: 3 values", "older: 0 values"],
    });
  });

  it("warns of a key that is not in the list any more", async () => {
    await questions(1, key("gone"));
    const { isWell, lines } = await run(["count"]);
    expect(isWell).toBe(false);
    expect(lines).toContain("gone: 1 values, WHICH IS NOT IN TOKEN_KEYS");
  });
});

describe("whatever else is asked of it", () => {
  it.each([[[]], [["turn"]], [["rotate", "now"]]])("%j gets the usage", async (words: string[]) => {
    await expect(run(words)).rejects.toThrow(USAGE);
  });
});
