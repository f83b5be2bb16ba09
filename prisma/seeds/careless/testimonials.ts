import type { Testimonials } from "../../../app/trust/testimonials/testimonials.ts";

/** Nobody wrote down that these people agreed, so neither is shown. */
export const testimonials: Testimonials = {
  heading: {},
  testimonials: [
    {
      id: "testimonial-1",
      quote: { de: "Super Ladegerät, jederzeit wieder!!!" },
      name: "Sabine K.",
      role: {},
      picture: null,
      date: null,
      given: "product",
      tie: "none",
      title: {},
      story: {},
      video: null,
      consent: { by: "", on: null, how: "", note: "", withdrawn: false },
    },
    {
      id: "testimonial-2",
      quote: { de: "Der beste Shop im Netz. Ich bestelle nur noch hier." },
      name: "Mike",
      role: { de: "Stammkunde" },
      picture: null,
      date: null,
      given: "nothing",
      tie: "family",
      title: {},
      story: {},
      video: null,
      consent: { by: "Mike", on: null, how: "spoken", note: "", withdrawn: false },
    },
  ],
};
