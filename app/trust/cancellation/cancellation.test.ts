import { describe, expect, it } from "vitest";
import { isUndecided, standingOf, stateOf } from "./cancellation";

const NOW = new Date("2026-11-22T10:00:00Z");
const order = { leftAt: null, cancelledAt: null };
const request = { decision: null, cancelledAt: null, problem: null };
const refused = { code: "refused" as const, said: "No" };

describe("an order", () => {
  it("waits, and may be asked to be stopped, until a parcel has left", () => {
    expect(standingOf(order, NOW)).toBe("waits");
    expect(standingOf({ ...order, leftAt: NOW }, NOW)).toBe("left");
    expect(standingOf({ ...order, cancelledAt: NOW }, NOW)).toBe("cancelled");
  });

  it("that is cancelled is so, even if a parcel had left", () =>
    expect(standingOf({ ...order, leftAt: NOW, cancelledAt: NOW }, NOW)).toBe("cancelled"));
});

describe("a request to cancel", () => {
  it("is open until somebody decides", () => {
    expect(stateOf(request)).toBe("open");
    expect(stateOf({ ...request, decision: "declined" })).toBe("declined");
    expect(stateOf({ ...request, decision: "withdrawn" })).toBe("withdrawn");
  });

  it("that was confirmed is not done before Shopify has done it", () => {
    expect(stateOf({ ...request, decision: "confirmed" })).toBe("confirmed");
    expect(stateOf({ ...request, decision: "confirmed", problem: refused })).toBe("stuck");
    expect(stateOf({ ...request, decision: "confirmed", cancelledAt: NOW })).toBe("cancelled");
  });

  it("that was declined ends all the same when the order is cancelled after all", () =>
    expect(stateOf({ ...request, decision: "declined", cancelledAt: NOW })).toBe("cancelled"));

  it("can be decided while it is open, and again where Shopify did not do it", () => {
    const mayDecide = (more: object) => isUndecided(stateOf({ ...request, ...more }));
    expect(mayDecide({})).toBe(true);
    expect(mayDecide({ decision: "confirmed", problem: refused })).toBe(true);
    expect(mayDecide({ decision: "confirmed" })).toBe(false);
    expect(mayDecide({ decision: "declined" })).toBe(false);
  });
});
