import type { Locale } from "../locale";
import type { CheckId } from "./checks";

/** A check in every language of ours: the texts of all checks are too much for the first page. */
export type NamedCheck = { id: CheckId; titles: Record<Locale, string> };
