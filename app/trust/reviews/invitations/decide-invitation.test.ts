import { describe, expect, it } from "vitest";
import { NO_REVIEW_SETTINGS, type Reviews } from "../reviews";
import {
  daysFor,
  decideInvitation,
  type Asked,
  type AskedOrder,
  type Decision,
} from "./decide-invitation";

const START = new Date("2026-11-01T10:00:00Z");
const day = (days: number) => new Date(START.getTime() + days * 24 * 60 * 60 * 1000);

const anOrder = (overrides: Partial<AskedOrder> = {}): AskedOrder => ({
  ...{ hasAddress: true, country: "NO", fulfilledAt: START, deliveredAt: null },
  ...{ cancelledAt: null, refundedAt: null, types: ["Blankets"], reviewed: false },
  ...overrides,
});
const anInvitation = (overrides: Partial<Asked> = {}): Asked => ({
  ...{ createdAt: START, byHand: false, sentAt: null, remindedAt: null },
  ...{ answeredAt: null, stoppedFor: null },
  ...overrides,
});
const someSettings = (overrides: Partial<Reviews["invitations"]> = {}) => ({
  ...NO_REVIEW_SETTINGS.invitations,
  ...{ on: true, countedFrom: "fulfilled" as const, days: 7, reminderDays: 5 },
  ...overrides,
});

type Case = {
  order?: Partial<AskedOrder>;
  invitation?: Partial<Asked>;
  settings?: Partial<Reviews["invitations"]>;
  unsubscribed?: boolean;
  now?: Date;
};
const decided = ({ order, invitation, settings, unsubscribed = false, now = START }: Case) =>
  decideInvitation({
    order: anOrder(order),
    invitation: invitation ? anInvitation(invitation) : null,
    settings: someSettings(settings),
    unsubscribed,
    now,
  });

const due = (mail: "invitation" | "reminder", at: Date): Decision => ({ mail, at });
const none = (why: Extract<Decision, { mail: null }>["why"]): Decision => ({ mail: null, why });

describe("a buyer", () => {
  it.each<[string, Case, Decision]>([
    ["is asked some days after the last parcel left", {}, due("invitation", day(7))],
    [
      "is asked at once where the merchant wants no days",
      { settings: { days: 0 } },
      due("invitation", START),
    ],
    [
      "is not asked while something is still to leave",
      { order: { fulfilledAt: null } },
      none("not-fulfilled"),
    ],
    [
      "is asked counted from the arrival",
      { settings: { countedFrom: "delivered" }, order: { deliveredAt: day(3) } },
      due("invitation", day(10)),
    ],
    [
      "is asked five days later where no arrival is reported",
      { settings: { countedFrom: "delivered" } },
      due("invitation", day(12)),
    ],
    [
      "is not asked by the arrival of an earlier parcel",
      { settings: { countedFrom: "delivered" }, order: { deliveredAt: day(-2) } },
      due("invitation", day(12)),
    ],
    [
      "is not asked though a parcel arrived, while something is still to leave",
      { settings: { countedFrom: "delivered" }, order: { deliveredAt: day(1), fulfilledAt: null } },
      none("not-fulfilled"),
    ],
    [
      "waits as long as the type of the product wants",
      { settings: { perType: [{ type: "blankets", days: 30 }] } },
      due("invitation", day(30)),
    ],
    ["without an address is not asked", { order: { hasAddress: false } }, none("no-address")],
    [
      "is not asked where the merchant has no consent",
      { settings: { notIn: ["DE", "NO"] } },
      none("country"),
    ],
    ["of another country is asked", { settings: { notIn: ["DE"] } }, due("invitation", day(7))],
    ["of an unknown country is asked", { order: { country: null } }, due("invitation", day(7))],
    [
      "of an unknown country is not asked where some countries are left out",
      { order: { country: null }, settings: { notIn: ["DE"] } },
      none("country"),
    ],
    ["who unsubscribed is not asked", { unsubscribed: true }, none("unsubscribed")],
    ["of a cancelled order is not asked", { order: { cancelledAt: START } }, none("cancelled")],
    ["who gave all of it back is not asked", { order: { refundedAt: START } }, none("refunded")],
    ["who has written already is not asked", { order: { reviewed: true } }, none("answered")],
    [
      "is not asked while asking is switched off",
      { settings: { on: false } },
      none("switched-off"),
    ],
    ["is still asked a month late", { now: day(37) }, due("invitation", day(7))],
    ["is not asked later than that", { now: day(37.1) }, none("too-late")],
    [
      "stays not asked once the mail was stopped",
      { invitation: { stoppedFor: "by-hand" } },
      none("by-hand"),
    ],
  ])("%s", (_, given, expected) => expect(decided(given)).toEqual(expected));
});

describe("a buyer who was asked", () => {
  const sent = { sentAt: day(7) };
  it.each<[string, Case, Decision]>([
    ["is reminded once", { invitation: sent }, due("reminder", day(12))],
    [
      "is reminded no more after that",
      { invitation: { ...sent, remindedAt: day(12) } },
      none("sent"),
    ],
    [
      "is not reminded where the merchant wants none",
      { invitation: sent, settings: { reminderDays: null } },
      none("sent"),
    ],
    [
      "and has answered is left in peace",
      { invitation: { ...sent, answeredAt: day(8) } },
      none("answered"),
    ],
    [
      "and then unsubscribed is not reminded",
      { invitation: sent, unsubscribed: true },
      none("unsubscribed"),
    ],
    [
      "and gave all of it back is not reminded",
      { invitation: sent, order: { refundedAt: day(8) } },
      none("refunded"),
    ],
    [
      "is not reminded once asking is switched off",
      { invitation: sent, settings: { on: false } },
      none("switched-off"),
    ],
    ["is not reminded months later", { invitation: sent, now: day(60) }, none("too-late")],
  ])("%s", (_, given, expected) => expect(decided(given)).toEqual(expected));
});

describe("a merchant who asks by hand", () => {
  const byHand = { byHand: true, createdAt: day(3) };
  it.each<[string, Case, Decision]>([
    ["need not wait", { invitation: byHand }, due("invitation", day(3))],
    [
      "may ask before anything left",
      { invitation: byHand, order: { fulfilledAt: null } },
      due("invitation", day(3)),
    ],
    [
      "may ask though asking is switched off",
      { invitation: byHand, settings: { on: false } },
      due("invitation", day(3)),
    ],
    [
      "asks nobody who unsubscribed",
      { invitation: byHand, unsubscribed: true },
      none("unsubscribed"),
    ],
    [
      "asks nobody without consent",
      { invitation: byHand, settings: { notIn: ["NO"] } },
      none("country"),
    ],
    [
      "asks about no cancelled order",
      { invitation: byHand, order: { cancelledAt: START } },
      none("cancelled"),
    ],
    [
      "asks about nothing given back",
      { invitation: byHand, order: { refundedAt: START } },
      none("refunded"),
    ],
  ])("%s", (_, given, expected) => expect(decided(given)).toEqual(expected));
});

describe("the days for an order", () => {
  const settings = someSettings({
    perType: [
      { type: "Candles", days: 2 },
      { type: "Shoes", days: 21 },
    ],
  });
  it.each([
    ["of a type with days of its own", ["candles"], 2],
    ["of several types: the longest", ["Candles", "Shoes", "Blankets"], 21],
    ["of a type without", ["Candles", "Blankets"], 7],
    ["of products that nobody knows any more", [], 7],
  ])("%s", (_, types, days) => expect(daysFor(types, settings)).toBe(days));
});
