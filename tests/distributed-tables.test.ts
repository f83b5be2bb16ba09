import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Found across all shops, by whoever looks what is due: docs/scaling.md says how, once the tables are spread. */
const NOT_BY_SHOP: Record<string, string> = {
  AuditRun_at_idx: "the sweep deletes what is old, of all shops at once",
  CancellationRequest_keepUntil_idx: "as AuditRun_at_idx",
  ConfirmationToWrite_toldAt_idx: "the sweep asks for what was never written",
  DataLook_at_idx: "as AuditRun_at_idx",
  Invitation_dueAt_idx: "the worker looks what is due",
  QueuedMail_bounceToken_idx: "a mail that comes back names no shop, only its token",
  QueuedMail_dueAt_idx: "the worker looks what is due",
  QueuedMail_forgetAt_idx: "as AuditRun_at_idx",
  SenderHour_hour_idx: "as AuditRun_at_idx",
  WebhookDelivery_waiting: "each night, and the metrics, look for what is not worked off yet",
  Withdrawal_closedAt_shop_id_idx: "the worker looks which shops have open ones",
};

const INDEX =
  /create (unique )?index (?:concurrently )?(?:if not exists )?"?(\w+)"? on "?(\w+)"?(?: using (\w+))?\s*\(\s*([^\n]*)/gi;
const migrations = globSync("prisma/migrations/*/migration.sql")
  .sort()
  .map((file) => readFileSync(file, "utf8"));

function indexes() {
  const there = new Map<string, { unique: boolean; by: string; first: string }>();
  for (const sql of migrations) {
    for (const [, unique, name = "", , by = "btree", first = ""] of sql.matchAll(INDEX))
      there.set(name, { unique: unique !== undefined, by, first });
    for (const [, name = ""] of sql.matchAll(
      /drop index (?:concurrently )?(?:if exists )?"(\w+)"/gi,
    ))
      if (!new RegExp(`index (?:concurrently )?"${name}" on`, "i").test(sql)) there.delete(name);
  }
  return [...there].map(([name, index]) => ({ name, ...index }));
}

describe("every table can be spread over machines by shop", () => {
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  const models = [...schema.matchAll(/^model (\w+) \{(.*?)^\}/gms)];

  // That it is first in each key, tests/tenancy.test.ts says.
  it("has the shop as a column that is never empty", () => {
    expect(models.length).toBeGreaterThan(30);
    const without = models.filter(([, , body = ""]) => !/^\s+shop\s+String(?!\?)/m.test(body));
    expect(without.map(([, name]) => name)).toEqual([]);
  });

  it("has no key into another table, which would have to stand on the same machine", () => {
    expect(schema).not.toContain("@relation");
    expect(migrations.join("\n")).not.toMatch(/foreign key|\breferences\b/i);
  });

  it("has no unique index that does not begin with the shop: no machine could keep it alone", () => {
    const unique = indexes().filter((index) => index.unique);
    expect(unique.length).toBeGreaterThan(3);
    expect(unique.filter(({ first }) => !/^"?shop"?\b/.test(first))).toEqual([]);
  });

  it("has no other index without the shop in front, but for those that say why", () => {
    const others = indexes().filter(
      ({ by, first }) => by.toLowerCase() !== "gin" && !/^"?shop"?\b/.test(first),
    );
    expect(others.map(({ name }) => name).sort()).toEqual(Object.keys(NOT_BY_SHOP).sort());
  });

  it("takes its numbers from no sequence that all shops share", () => {
    expect(migrations.join("\n")).not.toMatch(/\bserial\b|\bsequence\b|generated .* as identity/i);
  });
});
