import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "../../locale";
import { FLAGS, type Flag } from "../limits";
import { momentIn } from "../moment";
import type { ReceiptContent } from "../pages/page";
import { rowsOf } from "../rows";
import { sentencesOf } from "../sentences";
import { drawNoticeMail, drawReceiptMail } from "./draw-mail.server";

const AT = new Date("2026-11-27T20:03:12.345Z");
const SENDER = { name: "Woolly", url: "https://woolly.example", address: ["Woolly AS", "Norge"] };
const ADDRESS = "https://woolly.example/apps/tillit/withdrawal?id=abc&lang=nb";

const stated = {
  ...{ name: "Kari Nordmann", order: "#1042", email: "kari@example.no" },
  ...{ extent: "items" as const, items: "Wool blanket\n-- \nRefund: 1000" },
};
const promised = { refundBy: "DAY1", sendBackBy: "DAY2", sendTo: "Lager\nOslo", cost: "COST" };

const content = (locale: Locale, changes: object = {}): ReceiptContent => ({
  ...{ locale, shop: "Woolly", address: ADDRESS, number: 7, hash: "f".repeat(64), mail: null },
  receivedAt: momentIn(locale, "Europe/Oslo", AT),
  stated: {
    rows: rowsOf({ ...stated, ...changes }, locale),
    next: { isLate: false, isUnknown: false, promised },
  },
});

describe.each(LOCALES)("the receipt in %s", (locale) => {
  const { subject, html, text } = drawReceiptMail(content(locale), SENDER);

  it("has what was declared, date and time with its clock, and where it stays", () => {
    for (const drawn of [html.replaceAll("&amp;", "&"), text]) {
      for (const part of [stated.name, stated.order, stated.email, "Wool blanket", ADDRESS]) {
        expect(drawn).toContain(part);
      }
      expect(drawn).toMatch(/2026.*(21|9):03:12.*\(Europe\/Oslo\)/);
      expect(drawn).toContain("f".repeat(64));
      for (const part of ["DAY1", "DAY2", "Lager", "Oslo", "COST"]) expect(drawn).toContain(part);
    }
    expect(subject).toContain("Woolly");
    expect(`${subject}${html}${text}`).not.toMatch(/undefined|null|\[object/);
  });

  it("fetches nothing", () => expect(html).not.toMatch(/\ssrc=|url\(|<img|<link|<script/));

  it("keeps what was typed apart from its own lines", () => {
    expect(text).toContain("\n  -- \n  Refund: 1000");
    expect(text.match(/^-- $/gm)).toHaveLength(1);
  });

  it("is plain text wherever somebody typed", () => {
    const evil = `"><script>alert(1)</script><img src=x>`;
    const drawn = drawReceiptMail(
      content(locale, { name: evil, order: evil, items: evil }),
      SENDER,
    );
    expect(drawn.html).not.toMatch(/<script|<img/);
    expect(drawn.subject).not.toContain("script");
  });
});

describe.each(LOCALES)("word to the merchant in %s", (locale) => {
  const inbox = "https://woolly.myshopify.com/admin/apps/key/app/orders/withdrawals/abc";
  const notice = (flags: Flag[]) =>
    drawNoticeMail({ content: content(locale), flags, sender: SENDER, inbox });

  it("leads to where it is dealt with, and to the receipt", () => {
    const { html, text } = notice([]);
    for (const drawn of [html.replaceAll("&amp;", "&"), text]) {
      expect(drawn).toContain(inbox);
      expect(drawn).toContain(ADDRESS);
    }
  });

  it("names each flag in words of its own", () => {
    const plain = notice([]).text;
    const said = FLAGS.map((flag) => notice([flag]).text);
    expect(new Set([plain, ...said]).size).toBe(FLAGS.length + 1);
    expect(plain).toContain("DAY1");
    expect(plain).not.toMatch(/undefined|null|\[object/);
  });
});

describe.each(LOCALES)("what comes next, in %s", (locale) => {
  it("promises nothing for a late one, nor where no law gives it", () => {
    const late = sentencesOf({ isLate: true, isUnknown: false, promised: null }, locale);
    const elsewhere = sentencesOf({ isLate: false, isUnknown: false, promised: null }, locale);
    expect([late, elsewhere].map(({ length }) => length)).toEqual([1, 1]);
    expect(late).not.toEqual(elsewhere);
  });

  it("says where to send goods, or that it will be said", () => {
    const without = { ...promised, sendTo: null, cost: null };
    const [one, other] = [promised, without].map((promised) =>
      sentencesOf({ isLate: false, isUnknown: true, promised }, locale),
    );
    expect(one).toHaveLength(6);
    expect(other).toHaveLength(5);
    expect(one?.slice(0, 4)).toEqual(other?.slice(0, 4));
  });
});
