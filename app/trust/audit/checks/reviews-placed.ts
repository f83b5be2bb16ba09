import { countIn } from "../../reviews/tally";
import { placedBlock } from "../placed-block";

export const reviewsPlaced = placedBlock({
  id: "reviews-placed",
  group: "reviews",
  law: null,
  block: "reviews",
  on: ["product"],
  repairOn: "product",
  applies: ({ reviews }) => countIn(reviews.tally) > 0,
});
