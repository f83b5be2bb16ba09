import { describe, expect, it } from "vitest";
import { includedFields } from "./included-fields.ts";

const PAYLOAD = {
  id: 1,
  email: null,
  customer: { id: 2, phone: "+47" },
  billing_address: null,
  line_items: [
    { title: "Mug", price: "9.00" },
    { title: "Bowl", price: "19.00" },
  ],
};

describe("include_fields", () => {
  it("leaves what is named, also within objects and lists", () => {
    const names = ["id", "email", "customer.id", "line_items.title"];
    expect(includedFields(PAYLOAD, names)).toEqual({
      id: 1,
      email: null,
      customer: { id: 2 },
      line_items: [{ title: "Mug" }, { title: "Bowl" }],
    });
  });

  it("keeps an object whole that is named itself, and null where a part of nothing is asked for", () => {
    expect(includedFields(PAYLOAD, ["customer", "billing_address.country_code", "name"])).toEqual({
      customer: { id: 2, phone: "+47" },
      billing_address: null,
    });
  });

  it("leaves all where none are named", () => expect(includedFields(PAYLOAD, [])).toBe(PAYLOAD));
});
