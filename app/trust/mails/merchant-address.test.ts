import { describe, expect, it } from "vitest";
import { aBusiness } from "../../../tests/examples/business";
import { filled as support } from "../../../tests/examples/support";
import { theFacts } from "../../../tests/facts";
import { merchantAddress } from "./merchant-address";

describe("where a merchant gets mail", () => {
  const business = aBusiness({ email: "post@woolly.example" });
  const [email, ...others] = support.channels;
  const channels = [...others, { ...email!, address: "help@woolly.example" }];

  it.each([
    ["as stated for the business", "contact@woolly.example", { business }, "post@woolly.example"],
    ["else where Shopify writes to", "contact@woolly.example", {}, "contact@woolly.example"],
    [
      "else at customer service",
      null,
      { support: { ...support, channels } },
      "help@woolly.example",
    ],
    ["else nowhere that is known", null, { support: { ...support, channels: others } }, null],
  ])("is %s", (_, contactEmail, settings, address) =>
    expect(merchantAddress(theFacts({ contactEmail }, settings))).toBe(address),
  );
});
