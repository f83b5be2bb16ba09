import type { Channel } from "./channel";
import { isOpenAtAll, type Week } from "./week";
import type { Support } from "./support";

/** The hours that a channel keeps; null where none are stated. */
export function weekFor({ hours, week }: Channel, support: Support): Week | null {
  const kept = hours === "own" ? week : hours === "shared" ? support.week : null;
  return kept && isOpenAtAll(kept) ? kept : null;
}
