import { describe, expect, it } from "vitest";
import { aBusiness, filled, largest } from "../../../tests/examples/business";
import { parseInput } from "../setting";
import { BUSINESS, NO_BUSINESS, type Business } from "./business";

const in_ = (country: string): Business["address"] => ({
  ...filled.address,
  country,
  postalCode: "",
});

function problemsOf(value: unknown): string[] {
  const parsed = parseInput(BUSINESS, value);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path.join(".")} ${code}`);
}

function kept(value: Business): Business {
  const parsed = parseInput(BUSINESS, value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

describe("a business", () => {
  it.each([
    ["nothing at all", NO_BUSINESS],
    ["a name alone", { ...NO_BUSINESS, legalName: "Woolly AS" }],
    ["everything", filled],
    ["as much as fits", largest],
  ])("may be saved with %s, and is kept as it is", (_, value) => {
    expect(kept(value)).toEqual(value);
  });

  it("writes its numbers as they are written in its country", () => {
    const typed = aBusiness({
      address: { ...filled.address, postalCode: "sw1a 1aa", country: "GB" },
      register: { name: "Companies House", number: "sc 123456" },
      taxNumber: "gb980780684",
      phone: "020 7946 0958",
    });
    expect(kept(typed)).toMatchObject({
      address: { postalCode: "SW1A 1AA" },
      register: { number: "SC123456" },
      taxNumber: "GB 980 7806 84",
      phone: "+442079460958",
    });
  });

  it.each([
    [{ taxNumber: "NO 999 999 998 MVA" }, "taxNumber tax-number-unreadable"],
    [{ register: { name: "", number: "999999998" } }, "register.number register-number-unreadable"],
    [
      { address: { ...filled.address, postalCode: "70141" } },
      "address.postalCode postal-code-unreadable",
    ],
    [{ phone: "7300" }, "phone phone-unreadable"],
    [{ phone: "+47 73" }, "phone phone-unreadable"],
    [{ email: "hello@woolly" }, "email email-unreadable"],
    [
      { representatives: [{ id: "1", name: " ", role: {} }] },
      "representatives.0.name person-missing",
    ],
    [
      { authority: { name: "", address: "http://a.example" } },
      "authority.address address-not-https",
    ],
    [{ address: in_("Norge") }, "address.country country-unknown"],
    [{ more: { de: "OS: https://ec.europa.eu/consumers/odr" } }, "more.de platform-closed"],
    [{ legalName: "Woolly\u202eSA" }, "legalName hidden-characters"],
  ])("with %j is refused: %s", (part, problem) => {
    expect(problemsOf(aBusiness(part))).toEqual([problem]);
  });

  it("is told of every mistake at once", () => {
    const all = aBusiness({
      taxNumber: "1",
      phone: "1",
      email: "1",
      register: { name: "", number: "1" },
    });
    expect(problemsOf(all)).toHaveLength(4);
  });

  it("says how the number is written that was not understood", () => {
    const parsed = parseInput(BUSINESS, aBusiness({ taxNumber: "1" }));
    expect(parsed).toMatchObject({ problems: [{ values: { example: "NO 999 999 999 MVA" } }] });
  });

  it("has no country's forms to keep before one is chosen, but for the phone's prefix", () => {
    const nowhere = aBusiness({
      address: { ...in_(""), postalCode: "?" },
      taxNumber: "1",
      phone: "1234",
    });
    expect(problemsOf(nowhere)).toEqual(["phone phone-without-country"]);
  });

  it("has at most ten representatives", () => {
    const eleven = [...largest.representatives, { id: "one-more", name: "Kari", role: {} }];
    expect(problemsOf({ ...largest, representatives: eleven })).toEqual([
      "representatives too-many-people",
    ]);
  });
});
