import { describe, expect, it } from "vitest";
import { filled } from "../../../tests/examples/support";
import { parseInput, parseStored } from "../setting";
import { NO_PROMISE } from "./answer-units";
import type { Channel } from "./channel";
import { NO_SUPPORT, SUPPORT, type Support } from "./support";
import { CLOSED_WEEK, OFFICE_WEEK, type Week } from "./week";

const aChannel = (part: Partial<Channel> = {}): Channel => ({
  id: "channel-1",
  kind: "email",
  address: "hello@woolly.example",
  name: {},
  note: {},
  hours: "none",
  week: CLOSED_WEEK,
  answer: NO_PROMISE,
  ...part,
});

const withChannel = (part: Partial<Channel>): Support => ({
  ...NO_SUPPORT,
  channels: [aChannel(part)],
});

function parsed(input: unknown): Support {
  const outcome = parseInput(SUPPORT, input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function problemsWith(input: unknown) {
  const outcome = parseInput(SUPPORT, input);
  return outcome.ok ? [] : outcome.problems.map(({ path, code }) => `${path.join(".")}: ${code}`);
}

describe("customer service", () => {
  it("may be nothing", () => {
    expect(parsed(NO_SUPPORT)).toEqual(NO_SUPPORT);
  });

  it("may be all that a shop has", () => {
    expect(parsed(filled)).toEqual(filled);
  });

  it("has eight channels at most, each with an id of its own", () => {
    const channels = Array.from({ length: 9 }, (_, n) => aChannel({ id: `channel-${n}` }));
    expect(problemsWith({ ...NO_SUPPORT, channels })).toEqual(["channels: too-many-channels"]);
    expect(problemsWith({ ...NO_SUPPORT, channels: [aChannel(), aChannel()] })).toEqual([
      "channels.1: twice",
    ]);
  });
});

describe("a channel's address", () => {
  it.each<[Channel["kind"], string, string | null]>([
    ["email", " hello@woolly.example ", "hello@woolly.example"],
    ["email", "", null],
    ["email", "hello", null],
    ["phone", "0047 73 00 00 00", "+4773000000"],
    ["phone", "73 00 00 00", null],
    ["whatsapp", "https://wa.me/4773000000", "+4773000000"],
    ["whatsapp", "+47 73 00 00 00", "+4773000000"],
    ["whatsapp", "", null],
    ["messenger", "https://www.facebook.com/woolly.shop/?ref=x", "woolly.shop"],
    ["messenger", "m.me/woolly", "woolly"],
    ["messenger", "@woolly", "woolly"],
    ["messenger", "Woolly shop", null],
    ["chat", "https://chat.example/woolly", "https://chat.example/woolly"],
    ["chat", "http://chat.example/woolly", null],
    ["chat", "javascript:alert(1)", null],
    ["page", "/pages/contact", "/pages/contact"],
    ["page", "https://help.woolly.example", "https://help.woolly.example"],
    ["page", "//evil.example", null],
    ["page", "/\\evil.example", null],
    ["page", "javascript:alert(1)", null],
    ["page", "pages/contact", null],
    ["inbox", "anything", ""],
    ["post", "Woolly AS\r\nBryggegata 4", "Woolly AS\nBryggegata 4"],
    ["post", " ", null],
  ])("of the kind %s, typed %j: %j", (kind, typed, kept) => {
    const outcome = parseInput(SUPPORT, withChannel({ kind, address: typed }));
    expect(outcome.ok ? outcome.value.channels[0]?.address : null).toBe(kept);
  });

  it("is said beside its field to be missing", () => {
    expect(problemsWith(withChannel({ address: "" }))).toEqual([
      "channels.0.address: email-missing",
    ]);
  });
});

describe("a channel's name", () => {
  it("promises nothing that no fact backs", () => {
    expect(problemsWith(withChannel({ name: { en: "The best help, 24/7" } }))).toEqual([
      "channels.0.name.en: promise-best",
    ]);
    expect(problemsWith(withChannel({ name: { en: "Ask Kari" } }))).toEqual([]);
  });
});

describe("a promised answer", () => {
  it.each([
    [null, []],
    [1, []],
    [99, []],
    [0, ["channels.0.answer.within: answer-time-range"]],
    [100, ["channels.0.answer.within: answer-time-range"]],
    [1.5, ["channels.0.answer.within: answer-time-range"]],
  ])("within %j: %j", (within, problems) => {
    expect(problemsWith(withChannel({ answer: { within, unit: "hours" } }))).toEqual(problems);
  });
});

describe("opening hours", () => {
  const monday = (...spans: [string, string][]): Support => ({
    ...NO_SUPPORT,
    week: [spans.map(([from, to]) => ({ from, to })), ...CLOSED_WEEK.slice(1)] as Week,
  });

  it.each<[[string, string][], string[]]>([
    [[], []],
    [[["09:00", "16:00"]], []],
    [[["18:00", "00:00"]], []],
    [[["00:00", "00:00"]], []],
    [
      [
        ["09:00", "12:00"],
        ["12:00", "16:00"],
      ],
      [],
    ],
    [[["16:00", "09:00"]], ["week.0.0.to: ends-before-it-starts"]],
    [[["09:00", "09:00"]], ["week.0.0.to: ends-before-it-starts"]],
    [[["22:00", "02:00"]], ["week.0.0.to: ends-before-it-starts"]],
    [[["", "16:00"]], ["week.0.0.from: time-missing"]],
    [[["9:00", "16:00"]], ["week.0.0.from: time-unreadable"]],
    [[["09:00", "24:00"]], ["week.0.0.to: time-unreadable"]],
    [
      [
        ["09:00", "13:00"],
        ["12:00", "16:00"],
      ],
      ["week.0.1.from: spans-overlap"],
    ],
    [
      [
        ["09:00", "13:00"],
        ["", "16:00"],
      ],
      ["week.0.1.from: time-missing"],
    ],
    [
      [
        ["13:00", "16:00"],
        ["09:00", "12:00"],
      ],
      ["week.0.1.from: spans-overlap"],
    ],
    [
      [
        ["01:00", "02:00"],
        ["03:00", "04:00"],
        ["05:00", "06:00"],
      ],
      ["week.0: too-many-spans"],
    ],
  ])("on a day %j: %j", (spans, problems) => {
    expect(problemsWith(monday(...spans))).toEqual(problems);
  });

  it("of a channel's own are entered", () => {
    expect(problemsWith(withChannel({ hours: "own" }))).toEqual(["channels.0.week: hours-missing"]);
    expect(problemsWith(withChannel({ hours: "own", week: OFFICE_WEEK }))).toEqual([]);
  });

  it("are those of seven days", () => {
    expect(problemsWith({ ...NO_SUPPORT, week: CLOSED_WEEK.slice(1) })).toEqual(["week: invalid"]);
  });
});

describe("holidays", () => {
  const holiday = (from: string, to: string | null, yearly = false): Support => ({
    ...NO_SUPPORT,
    holidays: [{ id: "holiday-1", from, to, yearly, name: {} }],
  });

  it.each<[string, string | null, boolean, string[]]>([
    ["2026-12-24", null, true, []],
    ["2026-12-24", "2027-01-01", true, []],
    ["2026-02-30", null, false, ["holidays.0.from: date-unreadable"]],
    ["", null, false, ["holidays.0.from: day-missing"]],
    ["2026-12-24", "2026-12-23", false, ["holidays.0.to: ends-before-it-starts"]],
    ["2026-01-01", "2026-12-31", true, ["holidays.0.to: holiday-too-long"]],
    ["2026-01-01", "2026-12-31", false, []],
  ])("from %j to %j, yearly %j: %j", (from, to, yearly, problems) => {
    expect(problemsWith(holiday(from, to, yearly))).toEqual(problems);
  });
});

describe("a stored value", () => {
  it.each([
    ["shape 1", { channels: [], week: [[], [], [], [], [], [], []], holidays: [] }, NO_SUPPORT],
    ["shape 1, filled", filled, filled],
  ])("of %s is still read", (_, value, read) => {
    const outcome = parseStored(SUPPORT, { shape: 1, value });
    expect(outcome).toEqual({ ok: true, value: read });
  });
});
