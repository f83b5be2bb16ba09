import { z } from "zod";
import { LOCALES } from "../../locale";

/** Which of the mails, in which language. */
export const SampleWanted = z.object({
  mail: z.enum(["invitation", "reminder"]).default("invitation"),
  locale: z.enum(LOCALES).default("en"),
});
