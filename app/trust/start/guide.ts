import { STATED_STEPS, type StatedStep } from "./steps";

/** How far the merchant has come, as far as our own database tells; what stands in the theme, the browser asks. */
export type Guide = {
  /** What was stated, or accepted on the way. */
  done: StatedStep[];
  /** Something is stated, all of it is published, and nothing accepted waits for the word. */
  isPublished: boolean;
  isHidden: boolean;
};

type Known = {
  stated: StatedStep[];
  accepted: StatedStep[];
  publication: string;
  isHidden: boolean;
};

export function guideFor({ stated, accepted, publication, isHidden }: Known): Guide {
  const waiting = accepted.filter((step) => !stated.includes(step));
  return {
    done: STATED_STEPS.filter((step) => stated.includes(step) || waiting.includes(step)),
    isPublished: stated.length > 0 && waiting.length === 0 && publication === "published",
    isHidden,
  };
}
