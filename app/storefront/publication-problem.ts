import { z } from "zod";

/** Why the storefront is not what is saved. The code is a key under `publication.` in the admin's locales. */
export const PublicationProblem = z.object({
  code: z.enum([
    /** Of the Admin API; see `admin-api/trouble.server.ts`. */
    "throttled",
    "unavailable",
    "refused",
    "no-access",
    "not-installed",
    /** Somebody changes the same metafields at the same time, again and again. */
    "changed-meanwhile",
    /** A stored value no longer fits its schema. Everything else has been published. */
    "setting-unreadable",
    /** A language was added, and a setting's texts no longer fit. Everything else has been published. */
    "too-large",
    "unexpected",
  ]),
  /** For whoever helps the merchant; not translated. */
  detail: z.string(),
});

export type PublicationProblem = z.infer<typeof PublicationProblem>;
