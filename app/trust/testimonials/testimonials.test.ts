import { describe, expect, it } from "vitest";
import { aTestimonial, filled } from "../../../tests/examples/testimonials";
import { theFacts } from "../../../tests/facts";
import { parseInput } from "../setting";
import { TESTIMONIALS, NO_TESTIMONIALS, type Testimonial } from "./testimonials";

function problemsWith(overrides: Partial<Testimonial>) {
  const value = { ...filled, testimonials: [aTestimonial(overrides)] };
  const parsed = parseInput(TESTIMONIALS, value);
  return parsed.ok
    ? []
    : parsed.problems.map(({ path, code }) => `${path.slice(2).join(".")}: ${code}`);
}

describe("testimonials", () => {
  it("are taken when they are filled in, and when there are none", () => {
    expect(parseInput(TESTIMONIALS, filled).ok).toBe(true);
    expect(parseInput(TESTIMONIALS, NO_TESTIMONIALS).ok).toBe(true);
  });

  it.each<[string, Partial<Testimonial>, string[]]>([
    ["a quote", { quote: {} }, ["quote: quote-missing"]],
    ["a name", { name: " " }, ["name: speaker-missing"]],
    ["a word on what was given for it", { given: "" }, ["given: given-missing"]],
    ["a word on what ties the person to the shop", { tie: "" }, ["tie: tie-missing"]],
    ["the story to a title", { title: { nb: "Stoler" } }, ["story: story-missing"]],
  ])("are refused without %s", (_, overrides, problems) => {
    expect(problemsWith(overrides)).toEqual(problems);
  });

  it.each(["★★★★★ Så fint", "5/5", "Fem av fem, 4,8 av 5"])("are no rating: %s", (words) => {
    expect(problemsWith({ quote: { nb: words } })).toEqual(["quote.nb: promise-score"]);
  });

  it.each<[string, Partial<Testimonial>, string[]]>([
    ["a role", { role: { en: "Verified buyer" } }, ["role.en: promise-verified"]],
    ["a role", { role: { nb: "Bekreftet kjøp" } }, ["role.nb: promise-verified"]],
    ["a role", { role: { de: "Geprüfter Kunde, Kiel" } }, ["role.de: promise-verified"]],
    ["a role", { role: { fr: "Achat vérifié" } }, ["role.fr: promise-verified"]],
    ["a role", { role: { es: "Compra verificada" } }, ["role.es: promise-verified"]],
    ["a name", { name: "Ingrid, verified customer" }, ["name: promise-verified"]],
    ["a role", { role: { en: "★★★★★" } }, ["role.en: promise-score"]],
    ["a title", { title: { en: "Verified purchase" } }, ["title.en: promise-verified"]],
    ["a title", { title: { en: "100 % secure" } }, ["title.en: promise-safety"]],
    ["a title", { title: { de: "Garantiert gut" } }, ["title.de: promise-guarantee"]],
  ])("carry no mark or promise in %s: %j", (_, overrides, problems) => {
    const story = { en: "It was cold." };
    expect(problemsWith({ story, ...overrides })).toEqual(problems);
  });

  it("may praise as people do", () => {
    expect(problemsWith({ quote: { en: "The best blanket I ever had. Always warm." } })).toEqual(
      [],
    );
    const title = { en: "The best winter ever" };
    expect(problemsWith({ title, story: title, role: { en: "Certified carpenter" } })).toEqual([]);
  });

  it("stand under a heading that promises nothing", () => {
    const parsed = parseInput(TESTIMONIALS, { ...filled, heading: { en: "Guaranteed happiness" } });
    expect(parsed).toMatchObject({
      ok: false,
      problems: [{ path: ["heading", "en"], code: "promise-guarantee" }],
    });
  });

  it("are kept without consent, as the person may still be asked", () => {
    const consent = { by: "", on: null, how: "" as const, note: "", withdrawn: false };
    expect(problemsWith({ consent })).toEqual([]);
  });

  it("have neither been said nor allowed in days to come", () => {
    const consent = { ...aTestimonial().consent, on: "2026-12-24" };
    const said = { ...filled, testimonials: [aTestimonial({ date: "2026-11-24", consent })] };
    expect(TESTIMONIALS.disagreements?.(said, theFacts())).toEqual([
      { path: ["testimonials", 0, "date"], code: "date-to-come" },
      { path: ["testimonials", 0, "consent", "on"], code: "date-to-come" },
    ]);
    const justNow = { ...filled, testimonials: [aTestimonial({ date: "2026-11-23" })] };
    expect(TESTIMONIALS.disagreements?.(justNow, theFacts())).toEqual([]);
  });

  it("play no film from another shop's host", () => {
    const withFilm = (host: string) => {
      const address = `https://${host}/cdn/shop/videos/c/vp/0f/0f.mp4`;
      const video = { address, poster: null, captions: "none" as const, transcript: {} };
      return { ...filled, testimonials: [aTestimonial({ video })] };
    };
    expect(TESTIMONIALS.disagreements?.(withFilm("woolly.example"), theFacts())).toEqual([]);
    expect(TESTIMONIALS.disagreements?.(withFilm("other.example"), theFacts())).toEqual([
      { path: ["testimonials", 0, "video", "address"], code: "video-elsewhere" },
    ]);
  });
});
