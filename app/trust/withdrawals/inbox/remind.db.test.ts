import { beforeEach, describe, expect, it } from "vitest";
import { DAY, NOW, OTHER, SHOP } from "../../../../tests/deliveries";
import { openShop, ordered } from "../../../../tests/visitors";
import { arrived, declared } from "../../../../tests/withdrawals";
import { db } from "../../../db.server";
import { LOCALES } from "../../locale";
import { openMail } from "../../mails/sealed-mail.server";
import { drawReminder } from "./reminder-mail";
import { REMINDERS } from "./reminders";
import { remindOfWithdrawals, shopsWithOpenWithdrawals } from "./remind.server";
import { takeStep } from "./take-step.server";

/** Stated on Sunday, 22 November; the fourteenth day is a Sunday too, so the last one is Monday the 7th. */
const later = (days: number) => new Date(NOW.getTime() + days * DAY);
const take = (id: string, name: "refunded" | "closed" | "proof", at = NOW) =>
  db.$transaction((tx) => takeStep(tx, SHOP, id, name, { by: "42" }, at));
const reminders = () =>
  db.queuedMail.findMany({ where: { kind: "reminder" }, orderBy: { name: "asc" } });
const named = async (id: string) =>
  (await reminders()).map(({ name }) => name.replace(`reminder:${id}:`, ""));

beforeEach(async () => {
  await openShop();
  await ordered();
});

describe("a reminder of a withdrawal", () => {
  it("comes three days before the refund is due, and when it is overdue, each once", async () => {
    const id = await declared();
    await remindOfWithdrawals(SHOP, later(11));
    expect(await named(id)).toEqual([]);
    for (const days of [12, 12, 14]) await remindOfWithdrawals(SHOP, later(days));
    expect(await named(id)).toEqual(["refund-due"]);
    for (const days of [16, 17, 30]) await remindOfWithdrawals(SHOP, later(days));
    expect(await named(id)).toEqual(["refund-due", "refund-overdue"]);
  });

  it("goes to the merchant, says the day, leads into the admin, and names no buyer", async () => {
    const id = await declared();
    await remindOfWithdrawals(SHOP, later(12));
    const [row] = await reminders();
    const { to, subject, text, html, from } = openMail(row!.sealed!);
    expect(row).toMatchObject({ about: id, kind: "reminder" });
    expect(to).toBe("hello@woolly.example");
    expect(from.name).toContain("Tillit");
    expect(subject).toContain("nr. 1");
    expect(text).toContain("mandag 7. desember 2026");
    expect(text).toContain(`https://${SHOP}/admin/apps/`);
    expect(text).toContain(`/app/orders/withdrawals/${id}`);
    expect(text + html).not.toMatch(/Kari|example\.no/);
  });

  it("comes of goods that were not sent back in time, and no longer once a proof is there", async () => {
    await arrived(NOW);
    const id = await declared();
    await remindOfWithdrawals(SHOP, later(16));
    expect(await named(id)).toEqual(["goods-late"]);
    await take(id, "proof", later(17));
    await remindOfWithdrawals(SHOP, later(17));
    expect(await named(id)).toEqual(["goods-late", "refund-due"]);
  });

  it("comes of nothing that is refunded, closed, or paid back as Shopify says", async () => {
    const [refunded, closed] = [await declared(), await declared()];
    await take(refunded, "refunded");
    await take(closed, "closed");
    await remindOfWithdrawals(SHOP, later(20));
    expect(await reminders()).toEqual([]);
    await declared();
    await db.order.updateMany({ data: { paidBackAt: NOW } });
    await remindOfWithdrawals(SHOP, later(20));
    expect(await reminders()).toEqual([]);
  });

  it("is looked for only where something is open, and the app is there", async () => {
    expect(await shopsWithOpenWithdrawals()).toEqual([]);
    const id = await declared();
    await openShop({}, OTHER);
    await declared({ shop: OTHER });
    expect(await shopsWithOpenWithdrawals()).toEqual([SHOP, OTHER].toSorted());
    await take(id, "closed");
    expect(await shopsWithOpenWithdrawals()).toEqual([OTHER]);
    await db.installation.updateMany({ where: { shop: OTHER }, data: { uninstalledAt: NOW } });
    expect(await shopsWithOpenWithdrawals()).toEqual([]);
  });

  it("comes to each of very many, and to no other shop", async () => {
    await db.withdrawal.createMany({
      data: Array.from({ length: 501 }, (_, nth) => ({
        ...{ shop: SHOP, id: `w${nth}`, number: nth + 1, submittedAt: NOW },
        ...{ textHash: "", hash: "", keepUntil: later(999) },
      })),
    });
    await openShop({}, OTHER);
    await declared({ shop: OTHER });
    await remindOfWithdrawals(SHOP, later(16));
    expect(await db.queuedMail.count({ where: { shop: SHOP, kind: "reminder" } })).toBe(501);
    expect(await db.queuedMail.count({ where: { shop: OTHER, kind: "reminder" } })).toBe(0);
  }, 60_000);
});

describe.each(LOCALES)("a reminder in %s", (locale) => {
  const drawn = (about: (typeof REMINDERS)[number]) =>
    drawReminder(
      {
        ...{ locale, about, number: 7, day: "DAY1", order: "1042", receivedAt: "MOMENT" },
        link: "https://x.example/app/orders/withdrawals/abc",
      },
      { name: "Woolly", url: "https://woolly.example", address: ["Woolly AS"] },
    );

  it("says of each what it is about, in words of its own", () => {
    const all = REMINDERS.map(drawn);
    expect(new Set(all.map(({ subject }) => subject)).size).toBe(REMINDERS.length);
    for (const { subject, text, html } of all) {
      expect(subject).toContain("7");
      for (const part of ["DAY1", "1042", "MOMENT", "/app/orders/withdrawals/abc"]) {
        expect(text).toContain(part);
        expect(html).toContain(part);
      }
      expect(`${subject}${text}${html}`).not.toMatch(/undefined|null|\[object/);
    }
  });
});
