/** Longer than sending one mail ever takes; a claim that is older was left behind by a process that was killed. */
export const CLAIM_MS = 5 * 60 * 1000;
