/** A day as people write it; in UTC, so that the server and every browser write the same. */
export function day(date: string, locale: string): string {
  const read = new Date(date);
  if (Number.isNaN(read.getTime())) return date;
  return read.toLocaleDateString(locale, { dateStyle: "medium", timeZone: "UTC" });
}
