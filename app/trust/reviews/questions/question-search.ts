/** Which questions a merchant looks at; `waiting` are those with something to decide. */
export const QUESTION_STATES = ["waiting", "shown", "deleted"] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

export type QuestionSearch = {
  words: string;
  /** Null: all but those that were deleted. */
  state: QuestionState | null;
  /** Shoppers see no answer to it, neither the shop's nor a buyer's. */
  unanswered: boolean;
};

export const EVERY_QUESTION: QuestionSearch = { words: "", state: null, unanswered: false };

export const QUESTIONS = "/app/reviews/questions";
const WORDS_MAX = 200;

/** Reads an address; what nobody can have meant is left out. */
export function questionSearchIn(query: URLSearchParams): QuestionSearch {
  const words = (query.get("q") ?? "").replace(/\p{Cc}/gu, " ").trim();
  return {
    words: words.slice(0, WORDS_MAX),
    state: QUESTION_STATES.find((state) => state === query.get("state")) ?? null,
    unanswered: query.has("unanswered"),
  };
}

/** The page with that search; `place` names a place in its list. */
export function questionsAddress(
  { words, state, unanswered }: QuestionSearch,
  place: { after?: string; before?: string } = {},
): string {
  const query = new URLSearchParams({
    ...(words !== "" && { q: words }),
    ...(state && { state }),
    ...(unanswered && { unanswered: "1" }),
    ...place,
  });
  return query.size > 0 ? `${QUESTIONS}?${query}` : QUESTIONS;
}

export const findsEveryQuestion = (search: QuestionSearch) =>
  questionsAddress(search) === QUESTIONS;
