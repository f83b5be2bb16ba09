import { hash, randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { NOW, OTHER, SHOP } from "../../../tests/deliveries";
import { openShop } from "../../../tests/visitors";
import { BY_COMMAND } from "../../data-looks";
import { dataLooks } from "../../data-looks.server";
import { db } from "../../db.server";
import { forgetTexts } from "./forget-texts.server";
import { runLogCommand, USAGE } from "./log-command.server";
import { recordStatement } from "./record-statement.server";

const record = (name: string, shop = SHOP) =>
  db.$transaction((tx) =>
    recordStatement(
      tx,
      shop,
      {
        stated: { name, order: "1", email: "a@example.no", extent: "whole-order", items: "" },
        ...{ key: randomUUID(), orderId: null, locale: "nb", isDoubtful: false },
        addressee: { facts: null, timeZone: "Europe/Oslo" },
      },
      NOW,
    ),
  );

async function run(...words: string[]) {
  const lines: string[] = [];
  const isWell = await runLogCommand(words, (line) => lines.push(line), NOW);
  return { isWell, lines };
}
async function changeSealed(number: number) {
  const { text } = await db.withdrawal.findUniqueOrThrow({ where: at(number) });
  const changed = Buffer.from(text!);
  changed[changed.length - 1]! ^= 1;
  await db.withdrawal.update({ where: at(number), data: { text: changed } });
}
const at = (number: number) => ({ shop_number: { shop: SHOP, number } });

describe("the command that verifies the logs", () => {
  it("says of each shop that its log is whole", async () => {
    expect(await run("verify")).toEqual({ isWell: true, lines: ["No shop has a withdrawal."] });
    await openShop();
    await openShop({}, OTHER);
    await record("A");
    await record("B");
    await record("C", OTHER);
    const { isWell, lines } = await run("verify");
    expect(isWell).toBe(true);
    expect(lines).toEqual(
      [
        `${SHOP}: whole, 2 entries, 0 of them without their text`,
        `${OTHER}: whole, 1 entries, 0 of them without their text`,
      ].sort(),
    );
    expect((await run("verify", OTHER)).lines).toHaveLength(1);
  });

  it.each<[string, () => Promise<unknown>, RegExp]>([
    [
      "was changed",
      () => db.withdrawal.update({ where: at(2), data: { textHash: "0" } }),
      /entry 2 \(.{32}\): its text/,
    ],
    ["cannot be unsealed", () => changeSealed(1), /entry 1 \(.{32}\): its text/],
    [
      "was taken out",
      () => db.withdrawal.delete({ where: at(1) }),
      /entry 1 \(.{32}\): it does not follow/,
    ],
    ["was cut off", () => db.withdrawal.delete({ where: at(2) }), /entry 2: the log ends/],
    ["lost its end", () => db.withdrawalHead.deleteMany(), /entry 1 \(.{32}\): the log ends/],
    ["lost everything", () => db.withdrawal.deleteMany(), /entry 1: the log ends/],
  ])("says where a log is broken that %s", async (_, breakIt, words) => {
    await openShop();
    await record("A");
    await record("B");
    await breakIt();
    const { isWell, lines } = await run("verify");
    expect(isWell).toBe(false);
    expect(lines[0]).toMatch(words);
  });

  it("says how it is called", async () => {
    for (const words of [[], ["export"], ["verify", "a", "b"], ["erase", SHOP]]) {
      await expect(run(...words)).rejects.toThrow(USAGE);
    }
  });
});

describe("the exported log", () => {
  it("can be checked by anybody, without us", async () => {
    await openShop();
    for (const name of ["A", "B", "C"]) await record(name);
    await db.withdrawal.update({ where: at(2), data: { keepUntil: new Date(0) } });
    await forgetTexts(NOW);
    const [about, ...entries] = (await run("export", SHOP)).lines.map(
      (line) => JSON.parse(line) as Record<string, string>,
    );
    const sha256 = (text: string) => hash("sha256", text);
    let previous = sha256(`withdrawals\n${SHOP}`);
    expect(about).toMatchObject({ shop: SHOP, beginning: previous, count: 3 });
    for (const entry of entries) {
      if (entry.text !== null) expect(sha256(entry.text ?? "")).toBe(entry.textHash);
      previous = sha256(`${previous}\n${entry.textHash}`);
      expect(entry.hash).toBe(previous);
    }
    expect(about?.end).toBe(previous);
    expect(entries.map(({ text }) => text === null)).toEqual([false, true, false]);
    expect(entries[0]?.text).toContain('"name":"A"');
  });

  it("names people: that it was printed is noted before, and that it was verified is not", async () => {
    await openShop();
    await record("A");
    await run("verify");
    expect(await dataLooks(SHOP)).toEqual([]);
    await run("export", SHOP);
    expect(await dataLooks(SHOP)).toMatchObject([
      { at: NOW, by: BY_COMMAND, what: "withdrawal-log", about: "2026-11-22" },
    ]);
    const lines: string[] = [];
    const failing = runLogCommand(["export", SHOP], (line) => lines.push(line), new Date(NaN));
    await expect(failing).rejects.toThrow();
    expect(lines).toEqual([]);
  });
});
