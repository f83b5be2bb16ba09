import { describe, expect, it } from "vitest";
import { filled } from "../../tests/examples/support";
import { shownBlock, textIn } from "../../tests/shown-block";
import type { ChannelKind } from "../trust/support/channel-kinds";
import { NO_SUPPORT, type Support } from "../trust/support/support";
import { OFFICE_WEEK } from "../trust/support/week";
import type { PreviewOptions } from "./preview.server";

/** A Tuesday, 11:30 in Oslo. */
const TUESDAY = new Date("2026-11-24T10:30:00Z");

function shopperSees(support: Support, options: Partial<PreviewOptions> = {}) {
  return shownBlock("support", support, {
    now: TUESDAY,
    timeZone: "Europe/Oslo",
    ...options,
  });
}

const linksIn = (html: string) => [...html.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href);

/** "Today …" of the phone, which keeps the shop's hours, and whether it says to be open. */
async function phoneOn(time: string, settings: Record<string, unknown> = {}) {
  const phone = filled.channels.filter(({ kind }) => kind === "phone");
  const html = await shopperSees(
    { ...filled, channels: phone },
    { now: new Date(time), locale: "en", settings },
  );
  const [, today] = /<p>(Today: .*?)<\/p>/.exec(html) ?? [];
  const [, mark] = /tillit-o">(.*?)</.exec(html) ?? [];
  const [, bold] = /<tr aria-current="date">.*?<b>(.*?)<\/b>/.exec(html) ?? [];
  return { today, mark, bold };
}

describe("the customer service block with nothing to show", () => {
  it("is not a byte on the live storefront, and a hint in the theme editor", async () => {
    expect(await shopperSees(NO_SUPPORT)).toBe("");
    expect(await shopperSees(NO_SUPPORT, { designMode: true })).toContain("Kundeservice vises her");
  });
});

describe("the customer service block", () => {
  it("lists each channel with what leads to it, and what is promised", async () => {
    const html = await shopperSees(filled);
    expect(linksIn(html)).toEqual([
      "mailto:hello@woolly.example",
      "tel:+4773000000",
      "/pages/contact",
    ]);
    const text = textIn(html);
    for (const said of [
      "E-post hello@woolly.example Skriv gjerne ordrenummeret i emnefeltet. Svar innen én arbeidsdag",
      "Telefon +47 73 00 00 00 I dag: 09:00–16:00",
      "Chat med Kari og Ole Åpne chatten med knappen i kanten av siden. Svar innen 10 minutter i åpningstiden I dag: 10:00–15:00",
      "Per brev Woolly AS Bryggegata 4 7010 Trondheim Norge",
      "Åpningstider Telefon Mandag–torsdag 09:00–16:00 Fredag 09:00–15:00 Lørdag–søndag stengt",
      "Stengt 24.–26. desember 2026 (jul)",
      "Tidssone: sentraleuropeisk tid",
    ]) {
      expect(text).toContain(said);
    }
  });

  it("speaks the shopper's language, and names holidays in it where they have a name there", async () => {
    const text = textIn(await shopperSees(filled, { locale: "en" }));
    expect(text).toContain("Answer within one working day");
    expect(text).toContain("Monday–Thursday 09:00–16:00");
    expect(text.replace(/\s/g, " ")).toContain("24–26 December 2026 (Christmas)");
    expect(text).toContain("Time zone: Central European Time");
  });

  it("opens the shop's own page in the shopper's language, and others in a new window", async () => {
    const [mail] = filled.channels;
    if (!mail) throw new Error("The example has no channel");
    const chat = { ...mail, kind: "chat" as const, address: "https://chat.example/woolly" };
    const html = await shopperSees({ ...filled, channels: [chat] });
    expect(html).toContain(
      '<a href="https://chat.example/woolly" target="_blank" rel="nofollow noopener" class="tillit-a">E-post</a>'.replace(
        "E-post",
        "Chat",
      ),
    );
    expect(await shopperSees(filled)).not.toContain('target="_blank"');
  });

  it.each<[ChannelKind, string]>([
    ["chat", 'https://chat.example/"><b>'],
    ["page", '/pages/"><b>'],
    ["email", "a'b@woolly.example"],
  ])("leads out of a link in no address, as in that of %s: %s", async (kind, address) => {
    const [mail] = filled.channels;
    if (!mail) throw new Error("The example has no channel");
    const html = await shopperSees({ ...filled, channels: [{ ...mail, kind, address }] });
    expect(html).not.toMatch(/"><b>/);
    expect(html.match(/<a href="[^"]*"/g)).toHaveLength(1);
  });

  it("brings no script and asks for nothing", async () => {
    const html = await shopperSees(filled);
    expect(html).not.toMatch(/<script|<link|src=|url\(|https?:/);
  });
});

describe("the hours", () => {
  it.each([
    ["a Tuesday", "2026-11-24T10:30:00Z", "Today: 09:00–16:00", "Monday–Thursday"],
    ["a Friday", "2026-11-27T10:30:00Z", "Today: 09:00–15:00", "Friday"],
    ["a Sunday", "2026-11-29T10:30:00Z", "Today: closed", "Saturday–Sunday"],
    // In Oslo it is Saturday already.
    ["Friday night", "2026-11-27T23:30:00Z", "Today: closed", "Saturday–Sunday"],
    ["Christmas", "2026-12-24T10:30:00Z", "Today: closed (Christmas)", "Monday–Thursday"],
    [
      "the day after Christmas week",
      "2026-12-28T10:30:00Z",
      "Today: 09:00–16:00",
      "Monday–Thursday",
    ],
  ])("on %s are today's", async (_, time, today, bold) => {
    expect(await phoneOn(time)).toEqual({ today, mark: undefined, bold });
  });

  it.each([
    ["before it opens", "2026-11-24T07:59:00Z", "Closed now"],
    ["when it opens", "2026-11-24T08:00:00Z", "Open now"],
    ["before it closes", "2026-11-24T14:59:00Z", "Open now"],
    ["when it closes", "2026-11-24T15:00:00Z", "Closed now"],
    ["in summer, an hour earlier by the world's clock", "2026-06-23T07:00:00Z", "Open now"],
    ["in summer before that", "2026-06-23T06:59:00Z", "Closed now"],
    ["on a day off", "2026-11-29T10:30:00Z", undefined],
    ["on a holiday", "2026-12-24T10:30:00Z", undefined],
  ])("say so %s where the merchant asks for it", async (_, time, mark) => {
    expect((await phoneOn(time, { open_now: true })).mark).toBe(mark);
  });

  it("know Sunday as the end of the week", async () => {
    const [, phone] = filled.channels;
    if (!phone) throw new Error("The example has no phone");
    const week = OFFICE_WEEK.map((_, day) => (day === 6 ? [{ from: "12:00", to: "15:00" }] : []));
    const html = await shopperSees(
      { ...filled, week, channels: [phone] },
      { now: new Date("2026-11-29T12:30:00Z"), settings: { open_now: true } },
    );
    expect(textIn(html)).toContain("Åpent nå I dag: 12:00–15:00");
    expect(html).toContain('<tr aria-current="date"><th scope="row"><b>Søndag</b>');
  });

  it("say nothing of now unless the merchant asks for it", async () => {
    expect(await shopperSees(filled)).not.toContain('tillit-o"');
  });

  it("of a holiday that is past are no longer told", async () => {
    const text = textIn(await shopperSees(filled, { now: new Date("2026-12-27T12:00:00Z") }));
    expect(text).not.toContain("desember 2026");
    expect(text).toContain("25.–29. mars 2027 (påske)");
  });
});

describe("the customer service block in its compact form", () => {
  const compact = { settings: { form: "compact" } };

  it("is the first channels, the hours and the way to all of them", async () => {
    const html = await shopperSees(filled, compact);
    expect(textIn(html)).toBe(
      "E-post · +47 73 00 00 00 · Chat med Kari og Ole Man–tor 09:00–16:00 · Fre 09:00–15:00 · Alle måter å nå oss på",
    );
    expect(linksIn(html)).toEqual([
      "mailto:hello@woolly.example",
      "tel:+4773000000",
      "/apps/tillit/trust#support",
    ]);
    expect(html).not.toContain("<h2");
  });

  it("does without hours that nobody stated", async () => {
    const [mail] = filled.channels;
    if (!mail) throw new Error("The example has no channel");
    expect(textIn(await shopperSees({ ...filled, channels: [mail] }, compact))).toBe(
      "E-post Alle måter å nå oss på",
    );
  });
});
