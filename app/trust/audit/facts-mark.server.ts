import { hash } from "node:crypto";
import type { AuditFacts } from "./facts";

/** The same for the same facts, whenever they are gathered. Nobody can read them from it. */
export function factsMark({ now: _now, ...facts }: AuditFacts): string {
  return hash("sha256", JSON.stringify(facts));
}
