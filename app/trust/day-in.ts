/** By time zone: to make one takes a hundred times as long as to ask it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("en", {
      ...{ timeZone, year: "numeric", month: "2-digit", day: "2-digit" },
    });
  formats.set(timeZone, format);
  return format;
}

/** The day that it is somewhere at that time, as YYYY-MM-DD. */
export function dayIn(timeZone: string, time: Date): string {
  const parts = formatIn(timeZone).formatToParts(time);
  const said = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return `${said.year?.padStart(4, "0")}-${said.month}-${said.day}`;
}
