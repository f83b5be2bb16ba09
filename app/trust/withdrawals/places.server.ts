import type { Addressee } from "./addressee.server";
import { holidaysIn } from "./holidays.server";
import type { Places } from "./steps";

/** By which days a withdrawal is dealt with: the buyer's where the order went to, the merchant's at home. */
export async function placesOf(
  { timeZone, country: home }: Pick<Addressee, "timeZone" | "country">,
  country: string | null,
): Promise<Places> {
  const [shop, buyer] = await Promise.all([
    holidaysIn(home, "working-day"),
    holidaysIn(country ?? home, "holiday"),
  ]);
  return { shop: { timeZone, isHoliday: shop }, buyer: { timeZone, isHoliday: buyer } };
}
