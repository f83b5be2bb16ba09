import type { FiledReview } from "../../reviews.ts";

export const onTheRest: FiledReview[] = [
  {
    ...{ product: "linen-apron", locale: "en", author: "B. Osei", daysAgo: 133.1, rating: 3 },
    title: "Cut for somebody shorter",
    body: "At 1.90 m the pocket sits on my ribs. The linen itself is lovely and gets softer with every wash.",
  },
  {
    ...{ product: "steel-bottle", locale: "en", author: "Callum", daysAgo: 91.4, rating: 5 },
    ...{ title: "A new lid", helpful: 10 },
    body: "Lost the lid on a ferry. Bought a new lid for the price of a coffee instead of a new bottle for the price of a bottle. That is what the stars are for.",
  },
  {
    ...{ product: "steel-bottle", locale: "nb", author: "Mona", daysAgo: 46.2, rating: 2 },
    title: "Bulk etter første fall",
    body: "Falt ned fra benken én gang og fikk en bulk i bunnen. Holder på varmen ennå, men står skjevt.",
    reply:
      "Hei, Mona! Bunnen kan skrus av og byttes uten verktøy. Skriv til oss med ordrenummeret, så legger vi en ny i posten.",
  },
  {
    ...{ product: "desk-lamp", locale: "de", author: "Ines", daysAgo: 187.5, rating: 4 },
    title: "Gutes Licht",
    body: "Ruhiges, warmes Licht, und der Arm bleibt, wo man ihn hinstellt. Das Kabel dürfte länger sein.",
  },
  {
    ...{ product: "canvas-rucksack", locale: "nb", author: "Håvard", daysAgo: 240.9, rating: 5 },
    body: "Tett i tre timer høljregn. Etterpå luktet den voks, og det gjorde jeg også.",
  },
  {
    ...{ product: null, locale: "en", author: "Margaret H.", daysAgo: 79.2, rating: 5 },
    title: "A person answered",
    body: "I asked on a Sunday whether a parcel could wait until we were back. On Monday morning somebody called Ingrid had already held it.",
  },
  {
    ...{
      product: "wireless-charger",
      locale: "en",
      author: "Best Deals",
      daysAgo: 12.3,
      rating: 5,
    },
    ...{ title: "Great product!", heldFor: ["links"] },
    body: "Great product, fast delivery. Same charger for half the price at www.charger-outlet.example",
  },
  {
    ...{ product: "serving-bowl", locale: "nb", author: "Anonym", daysAgo: 27.8, rating: 1 },
    refusedFor: "personal-data",
    body: "Pakken ble levert til naboen, Geir i Storgata 4, som åpnet den. Ikke akkurat diskré.",
  },
];
