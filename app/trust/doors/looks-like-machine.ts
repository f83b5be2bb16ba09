const TYPED_IN_SECONDS = 4;

/**
 * Nobody reads, chooses and types within so few seconds; and only a machine fills in a field that is not shown. A
 * page that was drawn in the future is a shop's clock, not a machine.
 */
export function looksLikeMachine(fields: URLSearchParams, now: Date): boolean {
  if ((fields.get("website") ?? "") !== "") return true;
  const opened = fields.get("opened") ?? "";
  if (!/^\d{1,12}$/.test(opened)) return true;
  const seconds = now.getTime() / 1000 - Number(opened);
  return seconds >= 0 && seconds < TYPED_IN_SECONDS;
}
