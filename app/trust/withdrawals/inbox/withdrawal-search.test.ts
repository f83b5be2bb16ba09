import { describe, expect, it } from "vitest";
import { placeText, withdrawalListAddress, withdrawalSearchIn } from "./withdrawal-search";

const searched = (query: string) => withdrawalSearchIn(new URLSearchParams(query));

describe("the search among withdrawals", () => {
  it("is for the open ones, and of one order for all", () => {
    expect(searched("")).toEqual({ filter: "open", order: "", after: null });
    expect(searched("order=5001")).toEqual({ filter: "all", order: "5001", after: null });
    expect(searched("order=5001&filter=open").filter).toBe("open");
  });

  it("leaves out what somebody has typed", () =>
    expect(searched("filter=x&order=%27&after=closed.1.")).toEqual(searched("")));

  it("goes into an address and out of it again", () => {
    const place = { isClosed: true, submittedAt: new Date(5), id: "a_-B" };
    for (const filter of ["open", "all", "flagged"] as const) {
      for (const order of ["", "5001"]) {
        const address = withdrawalListAddress({ filter, order }, placeText(place));
        expect(searched(address.split("?")[1] ?? "")).toEqual({ filter, order, after: place });
      }
    }
  });
});
