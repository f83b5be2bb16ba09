import type { SeedBuyer } from "../../reviews.ts";

/** Only orders of the last 60 days: Shopify tells nobody of older ones. Germans are not asked by mail. */
export const buyers: SeedBuyer[] = [
  {
    ...{ order: 1007, door: "storefront", name: "Anke", locale: "de" },
    written: [
      {
        ...{ product: "pocket-radio", rating: 3, title: "Bei uns kein Empfang" },
        body: "Klingt gut und liegt gut in der Hand, aber in unserer Küche im Hinterhaus gibt es kein DAB. Zurückgeben war einfach, das Geld war nach sechs Tagen da.",
      },
      {
        ...{ product: "bud-vase", rating: 5, chosen: true },
        body: "Drei Gänseblümchen, und die Küche sieht aufgeräumt aus. Steht fester, als ich bei der Größe dachte.",
      },
    ],
  },
  {
    ...{ order: 1005, door: "invitation", name: "Marit H.", locale: "nb" },
    written: [
      {
        ...{ product: "wool-mittens", rating: 5, title: "To par, ett til meg", chosen: true },
        body: "Kjøpte to par i gave. Det ene ble igjen hos meg, for de er tynne nok til nøklene og varme nok til isfiske.",
      },
    ],
  },
  {
    ...{ order: 1008, door: "invitation", name: "Elin", locale: "nb" },
    written: [
      {
        ...{ product: "wool-blanket", rating: 4, title: "Mykt" },
        body: "Mykere enn jeg trodde norsk ull kunne være. En stjerne mindre for frynsene, som setter seg fast i alt.",
      },
      { ...{ product: "stoneware-mug", rating: 5 }, body: "Akkurat passe til en kopp te til." },
    ],
  },
  { ...{ order: 1009, door: "invitation", name: "Ingrid", locale: "nb" }, written: [] },
  {
    ...{ order: 1010, door: "invitation", name: "Tom", locale: "en" },
    written: [
      {
        ...{ product: "fisherman-sweater", rating: 2, title: "Itches" },
        body: "Well made, and very warm, but I cannot wear it on bare arms. Wool people tell me that it gets better. It has not yet.",
        reply:
          "Thank you for saying so, Tom. It does get softer, and some arms never like it all the same. If yours do not after a month, send it back; the month is on us.",
      },
      { ...{ product: "wool-mittens", rating: 5 }, body: "The mittens do not itch at all. Odd." },
    ],
  },
];
