import { describe, expect, it } from "vitest";
import { filled } from "../../../tests/examples/account_security";
import { parseInput } from "../setting";
import { ACCOUNT_SECURITY, NO_ACCOUNT_SECURITY, type AccountSecurity } from "./account-security";

function problemsWith(overrides: Partial<AccountSecurity>) {
  const parsed = parseInput(ACCOUNT_SECURITY, { ...filled, ...overrides });
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path.join(".")}: ${code}`);
}

const aSender = (address: string, id = address) => ({
  id: id.replace(/\W/g, ""),
  address,
  about: {},
});

describe("account security", () => {
  it("is taken when it is filled in, and when nothing is", () => {
    expect(problemsWith({})).toEqual([]);
    expect(problemsWith(NO_ACCOUNT_SECURITY)).toEqual([]);
  });

  it.each<[string, Partial<AccountSecurity>, string[]]>([
    [
      "a service of the shop's own that nobody explains",
      { signIn: { shown: true, ownService: true, words: {} } },
      ["signIn.words: sign-in-words-missing"],
    ],
    [
      "a sender without address",
      { senders: [aSender("", "a")] },
      ["senders.0.address: sender-missing"],
    ],
    [
      "a sender that is a name",
      { senders: [aSender("Woolly")] },
      ["senders.0.address: email-unreadable"],
    ],
    [
      "the same sender twice",
      { senders: [aSender("a@woolly.example", "a"), aSender("A@woolly.example", "b")] },
      ["senders.1.address: twice"],
    ],
    [
      "more senders than a shopper can remember",
      { senders: Array.from({ length: 7 }, (_, index) => aSender(`a${index}@woolly.example`)) },
      ["senders: too-many-senders"],
    ],
    [
      "a page that is not encrypted",
      { report: { ...filled.report, page: "http://woolly.example" } },
      ["report.page: address-not-https"],
    ],
  ])("with %s is refused", (_, overrides, problems) => {
    expect(problemsWith(overrides)).toEqual(problems);
  });

  it("does not ask for words about a service that it does not explain", () => {
    expect(problemsWith({ signIn: { shown: false, ownService: true, words: {} } })).toEqual([]);
  });

  it("keeps what was ticked once and in our order", () => {
    const ticked = { ...filled, neverAsked: ["card", "password", "card"] };
    const parsed = parseInput(ACCOUNT_SECURITY, ticked);
    expect(parsed.ok && parsed.value.neverAsked).toEqual(["password", "card"]);
  });

  it("refuses what nobody could tick", () => {
    const parsed = parseInput(ACCOUNT_SECURITY, { ...filled, tips: ["nonsense"] });
    expect(parsed).toMatchObject({ ok: false, problems: [{ code: "invalid" }] });
  });
});
