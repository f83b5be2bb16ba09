import { describe, expect, it } from "vitest";
import { aShop } from "../../../tests/facts";
import { parseInput } from "../setting";
import { newChannel, suggestedSupport } from "./suggested";
import { NO_SUPPORT, SUPPORT } from "./support";
import { CLOSED_WEEK } from "./week";

/** The page gives the form a number with its country's prefix. */
const shop = aShop({ phone: "+4773000000" });

describe("what is suggested at the first visit", () => {
  it("is what Shopify knows, and can be saved as it is", () => {
    const support = suggestedSupport(NO_SUPPORT, shop);
    expect(support.channels.map(({ kind, address }) => [kind, address])).toEqual([
      ["email", "hello@woolly.example"],
      ["phone", "+4773000000"],
      ["page", "/pages/contact"],
    ]);
    expect(parseInput(SUPPORT, support)).toEqual({ ok: true, value: support });
  });

  it("leaves out what Shopify does not know", () => {
    const support = suggestedSupport(NO_SUPPORT, aShop({ phone: null, contactEmail: null }));
    expect(support.channels.map(({ kind }) => kind)).toEqual(["page"]);
  });

  it("keeps hours that were entered", () => {
    const week = CLOSED_WEEK.with(2, [{ from: "10:00", to: "11:00" }]);
    expect(suggestedSupport({ ...NO_SUPPORT, week }, aShop()).week).toEqual(week);
  });

  it("promises no answer time", () => {
    const { channels } = suggestedSupport(NO_SUPPORT, aShop());
    expect(channels.every(({ answer }) => answer.within === null)).toBe(true);
  });

  it("writes the shop's address for letters", () => {
    const { company, address1, zip, city } = aShop().address ?? {};
    const { address } = newChannel("post", aShop(), "1");
    for (const part of [company, address1, `${zip} ${city}`]) expect(address).toContain(part);
  });
});
