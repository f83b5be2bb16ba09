import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../locale";
import { REFUSAL_REASONS } from "../../refusal-reasons";
import { drawAuthorMail } from "./draw-mail.server";
import type { AuthorContent } from "./mail";
import { WORDS } from "./words/in-each-language";

const EDIT = "https://woolly.example/apps/tillit/review/edit?r=abc.def";

const mail = (about: AuthorContent["about"], overrides: Partial<AuthorContent> = {}) =>
  drawAuthorMail({
    locale: "en",
    shop: { name: "Woolly", url: "https://woolly.example", address: ["Woolly AS"] },
    review: { product: "Wool blanket", rating: 2, title: "Hm", body: "Too thin.\n\nAnd <b>grey." },
    about,
    links: { edit: EDIT },
    ...overrides,
  });

describe("the mail to an author", () => {
  it.each(LOCALES.flatMap((locale) => REFUSAL_REASONS.map((reason) => ({ locale, reason }))))(
    "says in $locale why a review is not shown: $reason",
    ({ locale, reason }) => {
      const drawn = mail({ what: "refused", reason }, { locale });
      const said = WORDS[locale].author.refused.reason[reason];
      expect(drawn.text).toContain(`> ${said}`);
      expect(drawn.html).toContain(said.replaceAll("'", "&#x27;"));
      expect(drawn.text).toContain(EDIT);
    },
  );

  it.each(LOCALES)("says in %s why a review was deleted, and that one may object", (locale) => {
    const { deleted, refused } = WORDS[locale].author;
    const { subject, text } = mail({ what: "deleted", reason: "advertising" }, { locale });
    expect(subject).toBe(deleted.subject({ shop: "Woolly" }));
    expect(text).toContain(`> ${refused.reason.advertising}`);
    expect(text).toContain(deleted.next);
    expect(text).not.toContain(refused.next);
  });

  it("repeats what was written, so that the author knows which review it is", () => {
    const { text, html } = mail({ what: "replied", text: "We are sorry." });
    expect(text).toContain("Your review of Wool blanket\n\n> 2 stars\n> \n> Hm\n> \n> Too thin.");
    expect(text).toContain("> We are sorry.");
    expect(html).toContain("And &lt;b&gt;grey.");
  });

  it("speaks of the shop where the review is about that", () => {
    const review = { product: null, rating: 5, title: "", body: "" };
    const { text } = mail({ what: "replied", text: "Thanks." }, { review });
    expect(text).toContain("Your review of Woolly\n\n> 5 stars\n\n");
  });

  it("says that a private message is private, and can be replied to", () => {
    const { subject, text } = mail({ what: "written", text: "Shall we send\nanother one?" });
    expect(subject).toBe("About your review: a message from Woolly");
    expect(text).toMatch(
      /Only you get this message:\n\n> Shall we send\n> another one\?\n\nYou can simply reply/,
    );
  });
});
