import type { AnsweredQuestion } from "../app/trust/reviews/question";
import type { ReviewWithPhotos } from "../app/trust/reviews/review-for-liquid";
import type { Tally } from "../app/trust/reviews/tally";
import { anAnswer, aPhoto, aQuestion, aReview } from "./reviewed-product";

/** The counts of a product with 5,000 reviews. */
export const TALLY: Tally = { stars: [92, 131, 388, 1204, 3185], verified: 4417, withPhoto: 611 };

const hoursAgo = (hours: number) =>
  new Date(Date.parse("2026-11-22T09:14:00Z") - hours * 3_600_000);
const day = (day: string) => new Date(`${day}T00:00:00Z`);

/** Nine as buyers write them, the newest first: long and short, glad and not, in three languages. */
export const NINE: ReviewWithPhotos[] = [
  {
    review: aReview({
      ...{ id: "6513270e-269e-4d37-b2a7-4de452e6b438", rating: 5, orderId: "o1" },
      title: "Warmer than it looks",
      body: "I was sceptical because it is so thin, but it has been on the sofa every evening since October and nobody wants to give it up. The colour is a little darker than in the pictures, which I like.",
      ...{ locale: "en", authorName: "Margaret H.", origin: "invitation", helpful: 12 },
      ...{ writtenAt: hoursAgo(3), experiencedAt: day("2026-11-02"), photoCount: 2 },
    }),
    photos: [
      aPhoto({ id: "p1", alt: "The blanket over the arm of a sofa" }),
      aPhoto({
        id: "p2",
        url: "https://cdn.shopify.com/s/files/1/fringe.jpg?v=1",
        width: 900,
        height: 1200,
      }),
    ],
  },
  {
    review: aReview({
      ...{ id: "d23f0824-128b-4f33-8c5c-7fd0a6a3a450", rating: 3, orderId: "o2" },
      title: "Kratzt am Anfang",
      body: "Die Decke ist schön gewebt und hält warm. Am Anfang kratzt sie aber deutlich auf der Haut. Nach dem ersten Waschen wurde es besser, ganz weg ist es nicht.",
      ...{ locale: "de", authorName: "Jörg W.", origin: "invitation", helpful: 4 },
      ...{ writtenAt: hoursAgo(26), experiencedAt: day("2026-10-20") },
      reply:
        "Vielen Dank für die ehrlichen Worte. Norwegische Wolle ist am Anfang kräftig. Ein Wollbad mit etwas Essig hilft; schreiben Sie uns gern, wenn es dabei bleibt.",
      repliedAt: hoursAgo(5),
    }),
    photos: [],
  },
  {
    review: aReview({
      ...{ id: "9531985d-5d9d-49f8-9818-e811892f902b", rating: 5, orderId: null },
      title: "",
      body: "Perfekt gave til mamma.",
      ...{ locale: "nb", authorName: "Silje", writtenAt: hoursAgo(49) },
    }),
    photos: [],
  },
  {
    review: aReview({
      ...{ id: "36f675cc-81e7-4ef5-a8e2-5d940ed90475", rating: 1, orderId: "o4" },
      title: "Two threads were loose",
      body: "Arrived with two loose threads at the edge and smelled of storage. I wrote to them and got a new one within the week, so one star for the blanket, but the service was fine.",
      ...{ locale: "en", authorName: "Tom", origin: "invitation", helpful: 31 },
      ...{ writtenAt: hoursAgo(75), experiencedAt: day("2026-10-28"), editedAt: hoursAgo(60) },
    }),
    photos: [],
  },
  {
    review: aReview({
      ...{ id: "6b0d549b-6f03-475a-9600-a35a099950d8", rating: 5 },
      title: "Bought a second one",
      body: "The first went to the cabin and never came back, so we bought another. Washes well on the wool programme, no pilling after a year.",
      ...{ locale: "en", authorName: "Ingrid and Paul", origin: "judge-me", incentive: "" },
      writtenAt: day("2026-11-18"),
    }),
    photos: [],
  },
  {
    review: aReview({
      ...{ id: "8d116ece-1738-47d9-bd9c-172411e20b8f", rating: 4, orderId: "o6" },
      title: "Fin, men liten",
      body: "Veldig fin kvalitet. Litt mindre enn jeg hadde sett for meg; se på målene før du bestiller til dobbeltseng.",
      ...{ locale: "nb", authorName: "Per Arne", origin: "invitation", incentive: "points" },
      ...{ writtenAt: day("2026-11-17"), experiencedAt: day("2026-11-09"), helpful: 2 },
    }),
    photos: [],
  },
  {
    review: aReview({
      ...{ id: "90c192cf-d3ac-44af-8f21-ddb66cad4a26", rating: 5, orderId: "o7" },
      title: "Exactly as described",
      body: "Good weight, no smell, came in paper instead of plastic. My cat has taken it over, which I take as the highest praise there is in this house.",
      ...{
        locale: "en",
        authorName: "A. Okafor",
        origin: "invitation",
        writtenAt: day("2026-11-15"),
      },
      experiencedAt: day("2026-11-01"),
    }),
    photos: [],
  },
  {
    review: aReview({
      ...{ id: "a170b338-3926-4059-b28c-105d1fb17c23", rating: 4 },
      title: "Lovely wool",
      body: "Heavier than the one I had before and much softer on the inside. Delivery took nine days, which they had said.",
      ...{ locale: "en", authorName: "Ruth", origin: "merchant", writtenAt: day("2026-11-14") },
    }),
    photos: [],
  },
  {
    review: aReview({
      id: "0fd630f1-f29d-4da9-953f-48f1a09f76b5",
      body: "Ok.",
      writtenAt: day("2026-11-13"),
    }),
    photos: [],
  },
];

export const TWO_QUESTIONS: AnsweredQuestion[] = [
  {
    question: aQuestion({
      ...{ body: "Can it be washed in a machine?", locale: "en", authorName: "Beth" },
      askedAt: day("2026-11-12"),
    }),
    answers: [
      anAnswer({ body: "Ja, på ullprogram, 30 grader. Heng den til tørk liggende.", locale: "nb" }),
      anAnswer({
        ...{ id: "a2", authorName: "Margaret H.", orderId: "o1", locale: "en" },
        body: "I have washed mine twice. It did not shrink.",
      }),
    ],
  },
  {
    question: aQuestion({
      ...{ id: "q2", body: "Hvor mye veier det?", authorName: "Ola", askedAt: day("2026-11-03") },
    }),
    answers: [],
  },
];
