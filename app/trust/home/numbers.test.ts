import { describe, expect, it } from "vitest";
import { isNothingYet, type HomeNumbers } from "./numbers";

const nothing: HomeNumbers = {
  stars: [0, 0, 0, 0, 0],
  ...{ reviews: 0, average: null, replies: { of: 0, given: 0 } },
  invitations: { sent: 0, answered: 0 },
  withdrawals: { open: 0, overdue: 0 },
  cancellations: { waiting: 0 },
  confirmations: { sent: 0, inTrouble: 0 },
};

describe("the numbers of a shop", () => {
  it("are nothing yet while nothing has come in", () => {
    expect(isNothingYet(nothing)).toBe(true);
  });

  it.each<Partial<HomeNumbers>>([
    { reviews: 1 },
    { invitations: { sent: 1, answered: 0 } },
    { withdrawals: { open: 1, overdue: 0 } },
    { cancellations: { waiting: 1 } },
    { confirmations: { sent: 0, inTrouble: 1 } },
  ])("are something with %j", (some) => {
    expect(isNothingYet({ ...nothing, ...some })).toBe(false);
  });
});
