/** `2026-02-10 15:30:40 UTC` */
export const utcTime = (at: Date) => `${at.toISOString().slice(0, 19).replace("T", " ")} UTC`;

/** The addresses of photos that lie somewhere. A comma within an address would end it. */
export const addressList = (photos: { url: string | null }[]) =>
  photos.flatMap(({ url }) => url?.replaceAll(",", "%2C") ?? []).join(",");
