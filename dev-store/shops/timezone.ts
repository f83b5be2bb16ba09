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

/** A moment as the shop's clocks show it: `2026-11-27T15:46:00+01:00`. */
export function timeInZone(zone: string, at: string): string {
  const moment = new Date(at);
  const minutes = timezoneMinutes(zone, moment);
  const local = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (count: number) => String(count).padStart(2, "0");
  return `${local}${minutes < 0 ? "-" : "+"}${two(hours)}:${two(rest)}`;
}
