import { z } from "zod";

export const FAULT_PLACES = ["admin-api", "token", "mail", "webhooks"] as const;
export const FAULT_KINDS = [
  "throttle",
  "402",
  "423",
  "500",
  "502",
  "timeout",
  "truncate",
  "refuse",
  "bounce",
  "away",
  "late",
  "cut",
  "slow",
] as const;

/** Only the mailbox knows these. */
const OF_MAIL: string[] = ["bounce", "away", "late", "cut", "slow"];

export const FaultOrder = z
  .object({
    where: z.enum(FAULT_PLACES),
    kind: z.enum(FAULT_KINDS),
    /** How many answers go wrong; 0 ends the fault. */
    count: z.number().int().min(0).default(1),
    /** Spares the other kind of Admin API request. */
    only: z.enum(["query", "mutation"]).optional(),
  })
  .refine(
    ({ where, kind }) => where === "mail" || !OF_MAIL.includes(kind),
    "only mail bounces or is cut off, and only its server is away, late or slow",
  );

export type FaultPlace = (typeof FAULT_PLACES)[number];
export type FaultKind = (typeof FAULT_KINDS)[number];

export type RequestKind = "query" | "mutation";

type Ordered = { kind: FaultKind; left: number; only: RequestKind | undefined };

/** What is to go wrong next, and where. One fault at a time in a place. */
export class Faults {
  readonly #ordered = new Map<FaultPlace, Ordered>();

  order({ where, kind, count, only }: z.infer<typeof FaultOrder>): void {
    this.#ordered.set(where, { kind, left: count, only });
  }

  /** The fault of the next answer in this place; it counts as used. */
  take(where: FaultPlace, asked?: RequestKind): FaultKind | null {
    const fault = this.#ordered.get(where);
    if (!fault || fault.left === 0) return null;
    if (fault.only && fault.only !== asked) return null;
    fault.left -= 1;
    return fault.kind;
  }

  /** The fault that the next answer in this place has, which does not count yet. */
  next(where: FaultPlace): FaultKind | null {
    const fault = this.#ordered.get(where);
    return fault && fault.left > 0 ? fault.kind : null;
  }

  left(where: FaultPlace): number {
    return this.#ordered.get(where)?.left ?? 0;
  }

  clear(): void {
    this.#ordered.clear();
  }
}
