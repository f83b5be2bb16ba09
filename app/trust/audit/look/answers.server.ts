import { troubleWithAddress } from "../../web-address";
import { ask } from "./ask.server";
import { LookTrouble } from "./look-trouble";
import type { Visit } from "./open-page.server";
import { isGone } from "./trouble-from.server";

const MOST_REDIRECTS = 3;

/**
 * Whether somebody else's page is there, at an address that the merchant has entered. Null: that it is not cannot be
 * told, say because it lets no machines in. Nothing of it is read, and nothing of it followed to another name.
 */
export async function answers(
  address: string,
  { network, signal }: Pick<Visit, "network" | "signal">,
): Promise<boolean | null> {
  try {
    let at = new URL(address);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      if (troubleWithAddress(at.href) !== null) return null;
      const { status, location } = await ask(at, {
        ...{ network, signal, isShops: false, withoutBody: true },
      });
      if (status === 404 || status === 410) return false;
      if (status < 200 || status >= 400) return null;
      if (status < 300 || location?.host !== at.host) return true;
      at = location;
    }
    return null;
  } catch (error) {
    if (!(error instanceof LookTrouble)) throw error;
    // Where something stands in for the shop, this machine may know no names at all.
    const isUnknown = isGone(error) && network.standIn === null;
    return error.code === "certificate" || isUnknown ? false : null;
  }
}
