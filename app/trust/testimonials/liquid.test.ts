import { describe, expect, it } from "vitest";
import { aTestimonial, filled } from "../../../tests/examples/testimonials";
import { theFacts } from "../../../tests/facts";
import type { Consent } from "./consent";
import { NO_CONSENT } from "./consent-lack";
import { testimonialsForLiquid } from "./liquid";
import type { Testimonial } from "./testimonials";

const published = (...testimonials: Testimonial[]) =>
  testimonialsForLiquid({ ...filled, testimonials }, theFacts());
const withConsent = (consent: Partial<Consent>) =>
  aTestimonial({ consent: { ...aTestimonial().consent, ...consent } });

describe("what is published of testimonials", () => {
  it("is only those whose person has agreed", () => {
    const names = testimonialsForLiquid(filled, theFacts())?.testimonials.map(({ name }) => name);
    expect(names).toEqual(["Ingrid Solberg", "Jonas"]);
  });

  it.each<[string, Partial<Consent>]>([
    ["nobody gave it", { by: "" }],
    ["it has no day", { on: null }],
    ["nobody knows how", { how: "" }],
    ["it was taken back", { withdrawn: true }],
  ])("is nothing where consent is not there: %s", (_, consent) => {
    expect(published(withConsent({}))?.testimonials).toHaveLength(1);
    expect(published(withConsent(consent))).toBeNull();
  });

  it("never holds the record of consent, nor the form's ids", () => {
    const json = JSON.stringify(testimonialsForLiquid(filled, theFacts()));
    expect(json).not.toContain("mappen Omtaler");
    expect(json).not.toContain("2026-03-06");
    expect(json).not.toContain("spoken");
    expect(json).not.toContain('"id"');
    expect(json).not.toContain("Somebody who has not agreed");
  });

  it("says the day in the shop's languages", () => {
    expect(published(aTestimonial())?.testimonials[0]).toMatchObject({
      day: "2026-03-04",
      said: { nb: "4. mars 2026", en: "4 March 2026" },
    });
  });

  it("has pictures no larger than they are shown", () => {
    const first = testimonialsForLiquid(filled, theFacts())?.testimonials[0];
    expect(first?.picture).toMatchObject({ width: 192, height: 192 });
    expect(first?.video?.poster).toMatchObject({ width: 1280, height: 720 });
  });

  it("is nothing where nobody has agreed", () => {
    expect(published(aTestimonial({ consent: NO_CONSENT }))).toBeNull();
  });

  it("leaves out a film that is another shop's by now", () => {
    const address = "https://woolly.example/cdn/shop/videos/c/vp/0f/0f.mp4";
    const video = { ...filled.testimonials[0]!.video!, address };
    const value = { ...filled, testimonials: [aTestimonial({ video })] };
    const played = (host: string) =>
      testimonialsForLiquid(
        value,
        theFacts({ primaryDomain: { host, url: `https://${host}`, sslEnabled: true } }),
      )?.testimonials[0]?.video;
    expect(played("woolly.example")).toMatchObject({ place: "file", address });
    expect(played("moved.example")).toBeNull();
  });
});
