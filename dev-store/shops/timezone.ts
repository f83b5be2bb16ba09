/** How far the zone's clocks stand from UTC at that moment. */
export function timezoneMinutes(zone: string, at: Date): number {
  const name = partOf("longOffset", zone, at);
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  if (!hours || !minutes) return 0;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** `+0100` */
export const timezoneOffset = (zone: string, at: Date): string =>
  partOf("longOffset", zone, at).replace("GMT", "").replace(":", "") || "+0000";

/** `CET`, or `GMT+1` where the zone has no letters of its own. */
export const timezoneAbbreviation = (zone: string, at: Date): string => partOf("short", zone, at);

function partOf(timeZoneName: "short" | "longOffset", timeZone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone, timeZoneName }).formatToParts(at);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
}
