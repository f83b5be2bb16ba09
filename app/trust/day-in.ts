/** The day that it is somewhere at that time, as YYYY-MM-DD. */
export function dayIn(timeZone: string, time: Date): string {
  const parts = new Intl.DateTimeFormat("en", {
    ...{ timeZone, year: "numeric", month: "2-digit", day: "2-digit" },
  }).formatToParts(time);
  const said = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return `${said.year?.padStart(4, "0")}-${said.month}-${said.day}`;
}
