import { describe, expect, it } from "vitest";
import { passes } from "./passes.ts";

describe("the filter of a subscription", () => {
  const FILTER = "financial_status:refunded";

  it.each([
    [{ financial_status: "refunded" }, true],
    [{ financial_status: "partially_refunded" }, false],
    [{ financial_status: null }, false],
  ])("looks at what the payload says: %j", (payload, passed) =>
    expect(passes({ id: 1, ...payload }, FILTER)).toBe(passed),
  );

  it("that is none lets all pass", () => expect(passes({ id: 1 }, null)).toBe(true));

  it("that asks for what the payload has not is refused", () =>
    expect(() => passes({ id: 1, line_items: [] }, "line_items:9")).toThrow("not imitate"));
});
