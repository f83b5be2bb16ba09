import { z } from "zod";
import { ANSWER_UNITS, type AnswerUnit } from "../support/answer-units";
import type { StatedStep } from "./steps";

/** What each step shows in its few fields. */
export type Answers = {
  business: {
    legalName: string;
    line1: string;
    line2: string;
    postalCode: string;
    city: string;
    region: string;
    country: string;
    email: string;
    phone: string;
    registerNumber: string;
    taxNumber: string;
  };
  returns: { days: number | null; payer: "shop" | "buyer"; guarantee: boolean };
  support: { email: string; phone: string; within: number | null; unit: AnswerUnit };
  payments: { methods: string[] };
  badges: { claims: string[] };
};

/** Longer than any field takes, so that nothing that was typed is lost before it is judged. */
const typed = z.string().max(2_000);
const number = z.number().nullable();
const names = z.array(z.string().max(60)).max(40);

/**
 * What the merchant has changed of a proposal, as far as it was typed: half a mail address is kept, too. Whether it
 * can be published is judged by the settings' own rules.
 */
const KEPT = {
  business: z.object({
    ...{ legalName: typed, line1: typed, line2: typed, postalCode: typed, city: typed },
    ...{ region: typed, country: typed, email: typed, phone: typed },
    ...{ registerNumber: typed, taxNumber: typed },
  }),
  returns: z.object({ days: number, payer: z.enum(["shop", "buyer"]), guarantee: z.boolean() }),
  support: z.object({ email: typed, phone: typed, within: number, unit: z.enum(ANSWER_UNITS) }),
  payments: z.object({ methods: names }),
  badges: z.object({ claims: names }),
} satisfies Record<StatedStep, z.ZodObject>;

/** Null: nothing that a form of ours has sent. */
export function keptAnswers<Name extends StatedStep>(
  step: Name,
  input: unknown,
): Partial<Answers[Name]> | null {
  const read = KEPT[step].partial().safeParse(input);
  if (!read.success) return null;
  const said = Object.entries(read.data).filter(([, answer]) => answer !== undefined);
  return Object.fromEntries(said) as Partial<Answers[Name]>;
}
