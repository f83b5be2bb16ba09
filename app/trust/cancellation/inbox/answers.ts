import type { Problem } from "../../problem";

/** What the page hears of a decision; `decided`: somebody was faster. */
export type DecisionAnswer = { ok: true } | { ok: false; why: "decided" };

export type DeclineAnswer = DecisionAnswer | { ok: false; why: "words"; problems: Problem[] };

/** Null: it is not kept any more. */
export type AddressAnswer = { email: string | null };
