/** What can be done to many reviews at one stroke; each names a text under `reviews.did`. */
export const STROKES = {
  show: { path: "/app/reviews/publications", method: "POST" },
  hold: { path: "/app/reviews/publications", method: "DELETE" },
  refuse: { path: "/app/reviews/refusals", method: "POST" },
  delete: { path: "/app/reviews/deletions", method: "POST" },
  restore: { path: "/app/reviews/deletions", method: "DELETE" },
  tag: { path: "/app/reviews/tags", method: "POST" },
  choose: { path: "/app/reviews/choices", method: "POST" },
  unchoose: { path: "/app/reviews/choices", method: "DELETE" },
} as const;

export type Stroke = keyof typeof STROKES;
