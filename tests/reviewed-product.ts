import type { ReviewedProduct } from "../app/storefront/product-document";
import type { Answer, AnsweredQuestion, Question } from "../app/trust/reviews/question";
import type { Review, ReviewPhoto } from "../app/trust/reviews/review";
import { NO_REVIEWS, plus, tallyOf } from "../app/trust/reviews/tally";
import { aShop } from "./facts";

export const aReview = (overrides: Partial<Review> = {}): Review => ({
  id: "r1",
  productId: "1001",
  rating: 5,
  title: "Varmt og mykt",
  body: "Teppet er like godt som på bildene, og kom raskt fram.",
  locale: "nb",
  authorName: "Kari N.",
  origin: "storefront",
  orderId: null,
  writtenAt: new Date("2026-10-31T23:30:00Z"),
  experiencedAt: null,
  editedAt: null,
  incentive: "none",
  shownAt: new Date("2026-11-01T08:00:00Z"),
  heldFor: [],
  refusedAt: null,
  refusedFor: null,
  deletedAt: null,
  reply: null,
  repliedAt: null,
  helpful: 0,
  photoCount: 0,
  video: null,
  tags: [],
  chosenAt: null,
  importId: null,
  revision: 1,
  ...overrides,
});

export const aPhoto = (overrides: Partial<ReviewPhoto> = {}): ReviewPhoto => ({
  id: "p1",
  url: "https://cdn.shopify.com/s/files/1/blanket.jpg?v=1",
  width: 1200,
  height: 900,
  alt: "",
  ...overrides,
});

const NOT_REFUSED = {
  heldFor: [],
  refusedAt: null,
  refusedFor: null,
  deletedAt: null,
};

export const aQuestion = (overrides: Partial<Question> = {}): Question => ({
  id: "q1",
  productId: "1001",
  body: "Tåler teppet vask i maskin?",
  locale: "nb",
  authorName: "Ola",
  askedAt: new Date("2026-11-02T10:00:00Z"),
  shownAt: new Date("2026-11-02T11:00:00Z"),
  ...NOT_REFUSED,
  ...overrides,
});

export const anAnswer = (overrides: Partial<Answer> = {}): Answer => ({
  id: "a1",
  questionId: "q1",
  authorName: null,
  orderId: null,
  body: "Ja, ullprogram på 30 grader.",
  locale: "nb",
  writtenAt: new Date("2026-11-03T10:00:00Z"),
  shownAt: new Date("2026-11-03T10:00:00Z"),
  ...NOT_REFUSED,
  ...overrides,
});

/** A product with these reviews, and a question unless there are others. */
export function aReviewedProduct(
  reviews: { review: Review; photos: ReviewPhoto[] }[] = [
    { review: aReview({ photoCount: 1 }), photos: [aPhoto()] },
  ],
  questions: AnsweredQuestion[] = [{ question: aQuestion(), answers: [anAnswer()] }],
): ReviewedProduct {
  return {
    product: { handle: "wool-blanket" },
    tally: reviews.map(({ review }) => tallyOf(review)).reduce(plus, NO_REVIEWS),
    reviews: reviews.slice(0, 9),
    questions,
    shop: aShop(),
  };
}
