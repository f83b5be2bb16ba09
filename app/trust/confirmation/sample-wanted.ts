import { z } from "zod";
import { emailAddress } from "../email-address";
import { LOCALES } from "../locale";

/** What a page asks of the mail: with which setting, in which language. */
export const SampleWanted = z.object({ value: z.unknown(), locale: z.enum(LOCALES) });

export const TestWanted = SampleWanted.extend({ to: emailAddress("email-unreadable") });
