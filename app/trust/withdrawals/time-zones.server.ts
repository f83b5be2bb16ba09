/** All clocks of a country, as on an island of it; none are known of no country. Loaded as the holidays are. */
export async function timeZonesIn(country: string | null): Promise<string[]> {
  if (country === null) return [];
  const { default: Calendar } = await import("date-holidays");
  return new Calendar(country).getTimezones();
}
