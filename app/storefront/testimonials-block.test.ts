import { describe, expect, it } from "vitest";
import { aTestimonial, filled } from "../../tests/examples/testimonials";
import { shownBlock, textIn } from "../../tests/shown-block";
import { NO_TESTIMONIALS, type Testimonial } from "../trust/testimonials/testimonials";
import type { PreviewOptions } from "./preview.server";

const COMPACT = { settings: { form: "compact" } };

function shopperSees(testimonials: Testimonial[], options: Partial<PreviewOptions> = {}) {
  const value = { ...filled, testimonials };
  return shownBlock("testimonials", value, options);
}

const silent = aTestimonial({ consent: { ...aTestimonial().consent, withdrawn: true } });

describe("the testimonials block", () => {
  it("is not a byte where nobody has agreed, and says so in the theme editor", async () => {
    expect(await shopperSees(NO_TESTIMONIALS.testimonials)).toBe("");
    expect(await shopperSees([silent], COMPACT)).toBe("");
    const hint = await shopperSees([silent], { designMode: true, locale: "es" });
    expect(hint).toContain("Los testimonios aparecen aquí");
  });

  it("is one quote with its name in its compact form", async () => {
    const html = await shopperSees(filled.testimonials, COMPACT);
    expect(textIn(html)).toBe(
      "Teppet holder varmen gjennom hele vinteren. Jeg har kjøpt ett til hver av barna. Ingrid Solberg · Kafévert i Trondheim",
    );
    expect(html).toContain('href="/apps/tillit/trust#testimonials"');
    expect(html).not.toMatch(/<img|<video/);
  });

  it("says in its compact form too what was given for it, and what ties the person to the shop", async () => {
    const paid = aTestimonial({ given: "money", tie: "family", role: {} });
    expect(textIn(await shopperSees([paid], COMPACT))).toContain(
      "Ingrid Solberg · Familie eller venn av eieren · Fikk betalt for det",
    );
  });

  it("cuts a long quote where it has one line", async () => {
    const long = aTestimonial({ quote: { nb: "ord ".repeat(60) } });
    expect(textIn(await shopperSees([long], COMPACT))).toContain("ord ord… Ingrid");
  });

  it("has in its full form the quote, the story, the person, the day and what was given", async () => {
    const html = await shopperSees(filled.testimonials);
    expect(html).toContain('<section id="testimonials"><h2>Det sier folk om oss</h2>');
    expect(html.match(/<figure>/g)).toHaveLength(2);
    expect(html).toContain("vinteren.<br />\nJeg");
    const text = textIn(html);
    expect(text).toContain("Fjorten stoler og ett teppe Da kaféen åpnet igjen");
    expect(text).toContain(
      "Ingrid Solberg Kafévert i Trondheim · 4. mars 2026 Fikk ingenting for det",
    );
    expect(text).toContain("Jonas Jobber i denne butikken Fikk rabatt for det");
    expect(text).not.toContain("Somebody who has not agreed");
    expect(html).toContain('<time datetime="2026-03-04">');
  });

  it("speaks the shopper's language, and quotes in the primary one what is there in no other", async () => {
    const text = textIn(await shopperSees(filled.testimonials, { locale: "en" }));
    expect(text).toContain("What people say about us");
    expect(text).toContain("The blanket keeps warm all winter.");
    expect(text).toContain("4 March 2026");
    expect(text).toContain("Pakken kom på to dager.");
  });

  it("fetches no film before it is played, and keeps its place free", async () => {
    const html = await shopperSees(filled.testimonials);
    const [video] = /<video[^>]*>/.exec(html) ?? [""];
    expect(video).toContain('controls preload="none"');
    expect(video).toContain('width="1280" height="720"');
    expect(video).not.toContain("autoplay");
    expect(textIn(html)).toContain(
      "Video med teksting Dette sies i videoen Vi prøvde ett teppe først.",
    );
  });

  it("leads to another site for its film, and takes nothing from there", async () => {
    const html = await shopperSees(filled.testimonials.slice(1));
    expect(html).toContain(
      'href="https://www.youtube.com/watch?v=abcdefghijk" target="_blank" rel="nofollow noopener"',
    );
    expect(html).not.toMatch(/<iframe|<script|src="[^"]*youtube/);
    expect(textIn(html)).toContain("Se på YouTube Video uten teksting");
  });

  it("shows a portrait with its size, when it is scrolled to", async () => {
    const html = await shopperSees([aTestimonial()]);
    expect(html).toMatch(
      /<img src="[^"]+width=192" width="192" height="192" loading="lazy" alt="">/,
    );
  });

  it("prints hostile words as words", async () => {
    const words = '"><script>alert(1)</script>';
    const hostile = aTestimonial({
      ...{ quote: { nb: words }, name: words, role: { nb: words } },
      ...{ title: { nb: words }, story: { nb: words } },
    });
    for (const options of [{}, COMPACT]) {
      expect(await shopperSees([hostile], options)).not.toContain("<script");
    }
  });
});
