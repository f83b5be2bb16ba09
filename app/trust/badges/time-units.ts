const whole = (...words: string[]) =>
  new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "giu");

/**
 * As our languages write them: "an", "mes", "min" and "h" alone are other words in one of them.
 * A working day comes first, as it has the word "day" in it.
 */
const UNITS = {
  "working-day": whole(
    "(?:working|business) days?|jours? (?:ouvrés?|ouvrables?)|días? (?:laborables?|hábil(?:es)?)",
    "(?:arbeids|virke)dag(?:er|ers)?|(?:bank)?(?:arbeits|werk)tag(?:e|en|es|s)?",
  ),
  minute: whole("minut\\p{L}*", "(?<=\\d ?)min"),
  hour: whole("hours?|hrs?|heures?|horas?|timer|(?:1|én|en) time|stunden?|(?<=\\d ?)h"),
  day: whole("days?|jours?|días?|dag(?:er|ers|s)?|tag(?:e|en|es|s)?"),
  week: whole("weeks?|semaines?|semanas?|uker?s?|wochen?"),
  month: whole("months?|mois|meses|un mes|(?<=\\d ?)mes|måned(?:er|ers|s)?|monat(?:e|en|s)?"),
  year: whole("years?|ans|un an|(?<=\\d ?)an|années?|años?|år(?:s)?|jahr(?:e|en|es|s)?"),
};
type TimeUnit = keyof typeof UNITS;

/** The units of time that a text names. */
export function timeUnitsIn(text: string): TimeUnit[] {
  let left = text.normalize("NFKC");
  return (Object.keys(UNITS) as TimeUnit[]).filter((unit) => {
    const without = left.replace(UNITS[unit], " ");
    const isNamed = without !== left;
    left = without;
    return isNamed;
  });
}
