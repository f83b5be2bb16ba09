import { describe, expect, it } from "vitest";
import { aBusiness } from "../../../../../tests/examples/business";
import { theFacts } from "../../../../../tests/facts";
import { LOCALES } from "../../../locale";
import { NO_REVIEW_SETTINGS, type Reviews } from "../../reviews";
import { drawInvitation } from "./draw-mail.server";
import { invitationContent, type Invited } from "./invitation-content";

const settings = (overrides: Partial<Reviews> = {}): Reviews => ({
  ...NO_REVIEW_SETTINGS,
  ...overrides,
});
const asking = (invitations: Partial<Reviews["invitations"]>) =>
  settings({ invitations: { ...NO_REVIEW_SETTINGS.invitations, ...invitations } });

const invited = (overrides: Partial<Invited> = {}): Invited => ({
  ...{ mail: "invitation", locale: "nb-NO", buyer: "Kari" },
  order: { number: "no1042", orderedAt: new Date("2026-11-01T23:30:00Z") },
  products: [
    { productId: "1001", title: "Wool blanket" },
    { productId: "1002", title: "Stoneware mug" },
  ],
  signed: { invitation: "abc.def", unsubscribe: "123.456" },
  ...overrides,
});

const mail = (given: Partial<Invited> = {}, reviews = settings(), facts = theFacts()) =>
  drawInvitation(invitationContent(facts, reviews, invited(given)));

const linksIn = (html: string) =>
  [...html.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));

describe.each(LOCALES)("the mail in %s", (locale) => {
  it.each(["invitation", "reminder"] as const)("says all that it must: %s", (kind) => {
    const { subject, html, text } = mail({ locale, mail: kind });
    expect(subject).toContain("Woolly");
    for (const drawn of [html, text]) {
      for (const part of ["Kari", "Wool blanket", "Stoneware mug", "NO1042", "2026"]) {
        expect(drawn).toContain(part);
      }
    }
    expect(html).toContain(`<html lang="${locale}"`);
    expect(`${subject}${html}${text}`).not.toMatch(/undefined|null|\[object/);
  });

  it("leads to the shop's own address, in its language", () => {
    const links = linksIn(mail({ locale }).html);
    const page = "https://woolly.example/apps/tillit/review";
    for (const stars of [1, 2, 3, 4, 5]) {
      expect(links).toContain(`${page}?i=abc.def&lang=${locale}&p=1002&stars=${stars}`);
    }
    expect(links).toContain(`${page}?i=abc.def&lang=${locale}`);
    expect(links).toContain(
      `https://woolly.example/apps/tillit/unsubscribe?i=123.456&lang=${locale}`,
    );
    expect(links.filter((link) => new URL(link).host !== "woolly.example")).toEqual([]);
  });
});

describe("the mail that asks", () => {
  it("fetches nothing from anywhere, so that nobody learns who opens it", () => {
    const { html } = mail();
    expect(html).not.toMatch(/<img|<link|<script|url\(|@import|\bsrc=|\bbackground=/i);
  });

  it("shows what others typed as text and nothing else", () => {
    const { html } = mail({ buyer: `<b>"K"`, products: [{ productId: "1", title: "<i>&" }] });
    expect(html).toContain("&lt;b&gt;");
    expect(html).toContain("&lt;i&gt;&amp;");
    expect(html).not.toMatch(/<b>|<i>/);
  });

  it("has the merchant's own words, and ours where the merchant wrote in another language", () => {
    const own = asking({ subject: { nb: "Vel?" }, intro: { nb: "Én linje\nog én til" } });
    expect(mail({}, own)).toMatchObject({ subject: "Vel?" });
    expect(mail({}, own).text).toContain("Én linje\nog én til");
    expect(mail({ locale: "de" }, own).subject).toBe("Wie gefällt Ihnen Ihr Einkauf bei Woolly?");
    expect(mail({ locale: "sv" }, own).subject).toBe("Vel?");
    expect(mail({ mail: "reminder" }, own).subject).not.toBe("Vel?");
  });

  it("is in the shop's language for whoever reads none of ours", () => {
    expect(mail({ locale: "ja" }).subject).toContain("Hva synes du");
    expect(mail({ locale: "" }).subject).toContain("Hva synes du");
  });

  it("tells the day of the order as it was at the shop", () =>
    expect(mail().text).toContain("2. november 2026"));

  it("says whether there will be another", () => {
    expect(mail({}, asking({ reminderDays: 5 })).text).toContain("minner vi deg på det én gang");
    expect(mail({}, asking({ reminderDays: null })).text).toContain("siste gang vi spør");
    const reminder = mail({ mail: "reminder" }, asking({ reminderDays: 5 }));
    expect(reminder.text).toContain("siste gang vi spør");
  });

  it("says what everybody gets who writes, and nothing where nobody gets anything", () => {
    const incentiveText = { nb: "Alle får 10 % på neste kjøp." };
    expect(mail({}, settings({ incentive: "discount", incentiveText })).text).toContain("10 %");
    expect(mail({}, settings({ incentive: "none", incentiveText })).text).not.toContain("10 %");
  });

  it("names the business and where it is", () => {
    const business = aBusiness({ legalName: "Ull og Tre AS" });
    const { text } = mail({}, settings(), theFacts({}, { business }));
    expect(text).toContain("Ull og Tre AS");
    expect(text).toContain(business.address.line1);
    expect(mail().text).toContain("Woolly AS\nBakklandet 21\n7014 Trondheim\nNorge");
  });
});
