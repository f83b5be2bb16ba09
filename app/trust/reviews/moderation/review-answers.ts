/** What a page hears that asked for an author's address. */
export type AddressAnswer = { address: string | null; trouble?: string };

export type EraseAnswer = { ok: boolean; reviews: number; questions: number };

/** `at` names what was settled, to take it back. */
export type SettleAnswer = { count: number; at: string };
