const STEPS = [
  ["day", 24 * 60 * 60 * 1000],
  ["hour", 60 * 60 * 1000],
  ["minute", 60 * 1000],
] as const;

/** "3 hours ago": how long somebody has waited. */
export function age(since: string, now: string, locale: string): string {
  const ms = Math.max(Date.parse(now) - Date.parse(since), 0);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const [unit, size] = STEPS.find(([, each]) => ms >= each) ?? ["minute", 60 * 1000];
  return format.format(-Math.floor(ms / size), unit);
}
