import { describe, expect, it } from "vitest";
import { NO_CANCELLATIONS } from "./cancellations";
import { cancellationForLiquid } from "./liquid";

describe("the block that leads to the form", () => {
  it("stands there only where the shop takes requests", () => {
    expect(cancellationForLiquid(NO_CANCELLATIONS)).toBeNull();
    expect(cancellationForLiquid({ on: true, words: {} })).toEqual({ url: "/apps/tillit/cancel" });
  });
});
