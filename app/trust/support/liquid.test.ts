import { describe, expect, it } from "vitest";
import { filled } from "../../../tests/examples/support";
import { theFacts } from "../../../tests/facts";
import type { Channel } from "./channel";
import { supportForLiquid } from "./liquid";
import { NO_SUPPORT, type Support } from "./support";
import { OFFICE_WEEK } from "./week";

const published = (support: Support) => supportForLiquid(support, theFacts());
const weeksOf = (support: Support) => published(support)?.channels.map(({ week }) => week);

describe("what is published of customer service", () => {
  it("is nothing without a channel, whatever hours there are", () => {
    expect(published({ ...NO_SUPPORT, week: OFFICE_WEEK })).toBeNull();
  });

  it("has each week once, and says which one a channel keeps", () => {
    const both = filled.channels.map((channel) => ({ ...channel, hours: "shared" as const }));
    expect(weeksOf(filled)).toEqual([-1, 0, 1, -1, -1]);
    expect(published(filled)?.weeks).toHaveLength(2);
    expect(weeksOf({ ...filled, channels: both })).toEqual([0, 0, 0, 0, 0]);
    expect(published({ ...filled, channels: both })?.weeks).toHaveLength(1);
  });

  it("says of a channel that it is there at any time", () => {
    const always = filled.channels.map((channel) => ({ ...channel, hours: "always" as const }));
    expect(weeksOf({ ...filled, channels: always })).toEqual([-2, -2, -2, -2, -2]);
  });

  it("states no hours that nobody entered", () => {
    expect(weeksOf({ ...filled, week: NO_SUPPORT.week })).toEqual([-1, -1, 0, -1, -1]);
  });

  it("names no day on which nobody answers where no hours are stated", () => {
    const mail = filled.channels.slice(0, 1);
    expect(published({ ...filled, channels: mail })?.holidays).toEqual([]);
    expect(published(filled)?.holidays).not.toEqual([]);
  });

  it("leads to each channel", () => {
    const urls = published(filled)?.channels.map(({ url }) => url);
    expect(urls).toEqual([
      "mailto:hello@woolly.example",
      "tel:+4773000000",
      "",
      "/pages/contact",
      "",
    ]);
  });

  it("leaves the shop's own domain out, and writes a subject into no mail", () => {
    const [mail, , , page] = filled.channels;
    if (!mail || !page) throw new Error("The example lacks them");
    const channels = [
      { ...mail, address: "a?subject=x&b@woolly.example" },
      { ...page, address: "https://woolly.example/pages/help" },
    ];
    expect(published({ ...filled, channels })?.channels.map(({ url }) => url)).toEqual([
      "mailto:a%3Fsubject%3Dx%26b@woolly.example",
      "/pages/help",
    ]);
  });

  it("names the shop's time zone, the same in summer and winter", () => {
    for (const now of ["2026-01-15", "2026-07-15"]) {
      const facts = { ...theFacts(), now: new Date(now) };
      expect(supportForLiquid(filled, facts)?.zone).toEqual({
        nb: "sentraleuropeisk tid",
        en: "Central European Time",
      });
    }
  });

  it("promises minutes only while somebody sits there, and days whenever", () => {
    const said = (part: Partial<Channel>) =>
      published({
        ...filled,
        channels: filled.channels.map((channel) => ({ ...channel, ...part })),
      })?.channels.map(({ answer }) => answer.en);
    const minutes = { within: 10, unit: "minutes" } as const;
    const open = "Answer within 10 minutes while we are open";
    const whenever = "Answer within 10 minutes";

    expect(said({ hours: "shared", answer: minutes })).toEqual([
      whenever,
      open,
      open,
      whenever,
      whenever,
    ]);
    expect(said({ hours: "none", answer: minutes })?.[1]).toBe(whenever);
    expect(said({ hours: "shared", answer: { within: 2, unit: "days" } })?.[1]).toBe(
      "Answer within 2 days",
    );
  });

  it("carries no id of a row", () => {
    expect(JSON.stringify(published(filled))).not.toMatch(/channel-\d|holiday-\d/);
  });
});
