/** What comes of taking or undoing a step; `taken`, `closed`: it is so already, or somebody was faster. */
export type StepAnswer =
  { ok: true } | { ok: false; why: "gone" | "taken" | "closed" | "not-the-last" };
