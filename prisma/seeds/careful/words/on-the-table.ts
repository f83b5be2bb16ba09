import type { FiledReview } from "../../reviews.ts";

const mug = { product: "stoneware-mug" };
const bowl = { product: "serving-bowl" };
const board = { product: "birch-cutting-board" };
const candles = { product: "beeswax-candles" };

export const onTheTable: FiledReview[] = [
  {
    ...{ ...mug, locale: "nb", author: "Solveig", daysAgo: 330.4, origin: "judge-me", rating: 5 },
    body: "Ligger godt i hånden, og kaffen holder seg varm lenger enn i de tynne koppene vi hadde.",
  },
  {
    ...{ ...mug, locale: "en", author: "Naomi P.", daysAgo: 150.7, rating: 4, helpful: 8 },
    ...{ title: "No two alike", chosen: true },
    body: "Bought six. They differ by a few millimetres, which is what thrown by hand means, and one has a lovely drip under the glaze. They stack, but only just.",
  },
  {
    ...{ ...mug, locale: "de", author: "Wolfgang B.", daysAgo: 71.5, rating: 3, helpful: 2 },
    title: "Der Henkel ist zu klein",
    body: "Schöner Becher, aber für große Hände ist der Henkel zu eng. Ich bekomme zwei Finger hindurch.",
  },
  {
    ...{ ...bowl, locale: "nb", author: "Anne-Lise", daysAgo: 222.8, rating: 5 },
    body: "Bollen står fremme hele året. Gjestene spør.",
  },
  {
    ...{ ...bowl, locale: "en", author: "Gareth", daysAgo: 109.3, rating: 5, helpful: 3 },
    title: "Arrived whole",
    body: "Packed so well that I used the paper again when we moved house.",
  },
  {
    ...{ ...board, locale: "nb", author: "Trond", daysAgo: 167.2, rating: 4, helpful: 3 },
    title: "Vil ha olje",
    body: "Fin tyngde, og hullet er stort nok til en skikkelig knagg. Må oljes oftere enn jeg trodde, omtrent en gang i måneden.",
  },
  {
    ...{ ...candles, locale: "de", author: "Sabine L.", daysAgo: 205.6, rating: 5, helpful: 14 },
    ...{ title: "Nachgemessen", chosen: true },
    body: "Brennen ruhig und tropfen nicht, wenn man den Docht kürzt. Die acht Stunden habe ich nachgemessen: Es waren sieben und drei viertel.",
  },
  {
    ...{ ...candles, locale: "en", author: "Imogen", daysAgo: 51.7, rating: 4 },
    body: "Two of the four were slightly bent, which nobody sees once they burn.",
  },
];
