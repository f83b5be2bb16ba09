import { describe, expect, it } from "vitest";
import { latestDeadline, timeliness, withdrawalDeadline, type Contract } from "./period";

const oslo = { timeZone: "Europe/Oslo", isHoliday: () => false };

const ordered = new Date("2026-11-02T09:00Z");
const first = new Date("2026-11-03T12:00Z");
const last = new Date("2026-11-10T12:00Z");

const contract = (changes: Partial<Contract> = {}): Contract => ({
  kind: "goods",
  concludedAt: ordered,
  deliveries: [first],
  days: 14,
  informed: "in-time",
  ...changes,
});

const lastDay = (changes: Partial<Contract>) =>
  withdrawalDeadline(contract(changes), oslo)?.lastDay ?? null;

describe("the withdrawal period", () => {
  it.each<[string, Partial<Contract>, string | null]>([
    ["of goods runs from when they came", {}, "2026-11-17"],
    ["of several goods from when the last came", { deliveries: [last, first] }, "2026-11-24"],
    ["has not begun while one is on its way", { deliveries: [first, null] }, null],
    ["has not begun where no delivery is known", { deliveries: [] }, null],
    [
      "of goods that come again and again runs from the first",
      { kind: "regular-goods", deliveries: [last, null, first] },
      "2026-11-17",
    ],
    ["has not begun before the first", { kind: "regular-goods", deliveries: [null] }, null],
    [
      "of services and digital contents runs from the contract",
      { kind: "no-goods", deliveries: [] },
      "2026-11-16",
    ],
    ["is longer where the merchant gives longer", { days: 30 }, "2026-12-03"],
    ["is never shorter than the law's", { days: 7 }, "2026-11-17"],
    ["without the information is twelve months longer", { informed: "never" }, "2027-11-17"],
    [
      "runs from the information where that came later",
      { informed: new Date("2027-01-04T10:00Z") },
      "2027-01-18",
    ],
    [
      "is not shortened by information on the way",
      { informed: new Date("2026-11-02T20:00Z") },
      "2026-11-17",
    ],
    [
      "is not prolonged by information after a year",
      { informed: new Date("2027-11-04T10:00Z") },
      "2027-11-17",
    ],
    [
      "runs from information on the last day of the twelve months",
      { deliveries: [new Date("2028-02-15T12:00Z")], informed: new Date("2029-02-15T12:00Z") },
      "2029-03-01",
    ],
    [
      "without the information runs from when the last came",
      { informed: "never", deliveries: [last, first] },
      "2027-11-24",
    ],
    [
      "without the information has not begun while one is on its way",
      { informed: "never", deliveries: [first, null] },
      null,
    ],
    [
      "is the longer of the merchant's and the law's",
      { informed: "never", days: 400 },
      "2027-12-08",
    ],
  ])("%s", (_, changes, expected) => {
    expect(lastDay(changes)).toBe(expected);
  });
});

describe("the withdrawal period by several clocks", () => {
  const azores = { ...oslo, timeZone: "Atlantic/Azores" };
  const end = (changes: Partial<Contract>) =>
    latestDeadline(contract(changes), [azores, oslo])?.end ?? null;

  it.each<[string, Partial<Contract>, string | null]>([
    ["ends by the last of them", {}, "2026-11-18T00:59:59.999Z"],
    // On the Azores it is still the 3rd, and the period ends there before it ends in Oslo.
    [
      "where one has begun it a day later",
      { deliveries: [new Date("2026-11-03T23:30Z")] },
      "2026-11-18T22:59:59.999Z",
    ],
    ["has not begun by any", { deliveries: [null] }, null],
  ])("%s", (_, changes, expected) => {
    expect(end(changes)?.toISOString() ?? null).toBe(expected);
  });

  it("is none by no clock", () => expect(latestDeadline(contract(), [])).toBeNull());
});

describe("a statement", () => {
  const deadline = withdrawalDeadline(contract(), oslo);

  it.each([
    ["before the goods came", "2026-11-02T10:00Z", "in-time"],
    ["at 23:59:59 on the last day", "2026-11-17T23:59:59+01:00", "in-time"],
    ["one second later", "2026-11-18T00:00:00+01:00", "late"],
  ])("sent %s is judged rightly", (_, sentAt, judged) => {
    expect(timeliness(deadline, new Date(sentAt))).toBe(judged);
  });

  it("is never late where it is not known when the goods came", () => {
    const unknown = withdrawalDeadline(contract({ deliveries: [null] }), oslo);
    expect(timeliness(unknown, new Date("2036-01-01"))).toBe("not-known");
  });
});
