import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forgetAt, orderAfter, type News, type Order } from "./order";

const AT = new Date("2026-11-01T10:00:00Z");
const day = (days: number) => new Date(AT.getTime() + days * 24 * 60 * 60 * 1000);

const particulars = {
  number: "1042",
  emailHash: "hash",
  customerId: "7",
  country: "NO",
  locale: "nb-NO",
  orderedAt: AT,
};
const created: News = {
  ...{ id: "1", at: AT, particulars: { ...particulars, first: true } },
  terms: { how: "ticked", number: 3, hash: "hash of the third" },
};
const fulfilled: News = {
  id: "1",
  at: day(2),
  particulars: { ...particulars, emailHash: "hash of the corrected address", first: false },
  fulfilledAt: day(2),
  parcels: [
    { id: "31", leftAt: day(1) },
    { id: "32", leftAt: day(2) },
  ],
  terms: { how: "stated", number: 4, hash: "hash of the fourth" },
};
const left: News = { id: "1", at: day(1), parcels: [{ id: "31", leftAt: day(1) }] };
const delivered: News = { id: "1", at: day(4), parcels: [{ id: "31", arrivedAt: day(4) }] };
const deliveredToo: News = { id: "1", at: day(3), parcels: [{ id: "32", arrivedAt: day(3) }] };
const cancelled: News = {
  id: "1",
  at: day(5),
  particulars: { ...particulars, emailHash: null, first: false },
  cancelledAt: day(5),
  terms: { how: "none", number: null, hash: null },
};

const paidBack: News = { id: "1", at: day(6), paidBackAt: day(6) };

const after = (...news: News[]) => news.reduce<Order | null>(orderAfter, null);

describe("an order", () => {
  it("is the same in whatever order its messages come, and however often", () => {
    const calledOff = [{ leftAt: day(1) }, { isCalledOff: true }].map((told) => ({
      ...{ id: "1", at: day(1), parcels: [{ id: "30", ...told }] },
    }));
    const parcels = [left, delivered, deliveredToo, ...calledOff];
    const all = [created, fulfilled, ...parcels, cancelled, paidBack];
    const inOrder = after(...all);
    const shuffled = fc
      .shuffledSubarray(all, { minLength: all.length })
      .chain((news) => fc.array(fc.constantFrom(...news)).map((more) => [...news, ...more]));
    fc.assert(fc.property(shuffled, (news) => void expect(after(...news)).toEqual(inOrder)));
    expect(inOrder).toMatchObject({
      ...{ emailHash: "hash of the corrected address", orderedAt: AT },
      ...{ fulfilledAt: day(2), deliveredAt: day(4), cancelledAt: day(5) },
      ...{ leftAt: day(1), paidBackAt: day(6) },
      ...{ termsHow: "ticked", termsNumber: 3, termsHash: "hash of the third", termsAt: AT },
    });
  });

  it("stays cancelled when word of its beginning comes last", () =>
    expect(after(cancelled, created)?.cancelledAt).toEqual(day(5)));

  it("is known in part while only a parcel was heard of", () =>
    expect(after(delivered)).toMatchObject({ number: "", emailHash: null, orderedAt: day(4) }));

  it("keeps the terms that were accepted with it, whatever is written into it later", () => {
    expect(after(fulfilled)?.termsNumber).toBe(4);
    expect(after(fulfilled, created)).toMatchObject({ termsHow: "ticked", termsNumber: 3 });
    expect(after(delivered)?.termsHow).toBeNull();
  });

  it("left with its last parcel", () =>
    expect(after({ ...fulfilled, fulfilledAt: day(9) }, fulfilled)?.fulfilledAt).toEqual(day(9)));

  it("is forgotten half a year after the last that happened to it", () => {
    expect(forgetAt(orderAfter(null, created))).toEqual(day(180));
    expect(forgetAt(orderAfter(orderAfter(null, created), delivered))).toEqual(day(184));
  });
});
