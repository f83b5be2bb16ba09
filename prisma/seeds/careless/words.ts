import type { SeedReviews } from "../reviews.ts";

const paid = { locale: "de", incentive: "discount" } as const;

/** What came in while nobody looked. */
export const words: SeedReviews = {
  filed: [
    {
      ...{ ...paid, product: "wireless-charger", author: "Tobias", daysAgo: 142.3, rating: 5 },
      body: "Lädt. Netzstecker war keiner dabei, stand aber da.",
    },
    {
      ...{ ...paid, product: "wireless-charger", author: "Renate", daysAgo: 95.8, rating: 2 },
      title: "Wird sehr warm",
      body: "Lädt mein Telefon, wird dabei aber so warm, dass ich es nachts nicht anlasse.",
    },
    {
      ...{ ...paid, product: "pocket-radio", author: "K. Demir", daysAgo: 61.4, rating: 1 },
      ...{ title: "Drei Wochen gewartet", heldFor: ["everything"] },
      body: "Drei Wochen Lieferzeit, auf zwei E-Mails keine Antwort. Das Radio selbst ist in Ordnung.",
    },
    {
      ...{ ...paid, product: "desk-lamp", author: "Jörg", daysAgo: 18.1, rating: 4 },
      heldFor: ["everything"],
      body: "Gute Lampe für den Preis.",
    },
  ],
  questions: [],
  buyers: [
    {
      ...{ order: 1001, door: "storefront", name: "Kerstin", locale: "de" },
      written: [
        {
          ...{ product: "desk-lamp", rating: 3, title: "Späte Lampe" },
          body: "Die Lampe gefällt mir. Gewartet habe ich zwei Wochen, ohne ein Wort zu hören.",
        },
      ],
    },
  ],
};
