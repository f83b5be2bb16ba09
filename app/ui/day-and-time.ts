/** A moment as people write it where the shop is. */
export const dayAndTime = (moment: string, locale: string, timeZone: string) =>
  new Date(moment).toLocaleString(locale, { dateStyle: "medium", timeStyle: "short", timeZone });
