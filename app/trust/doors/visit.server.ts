import { proxied } from "../../proxy-request.server";
import { senderHash, shopKey } from "../shop-key.server";
import { countAttempt, type Door, type Pace } from "./attempts.server";
import { senderOf } from "./sender";

/** Somebody at a door of the storefront who wants to leave something. */
export type Visit = {
  shop: string;
  customerId: string | null;
  senderHash: string;
  pace: Pace;
  now: Date;
};

/** Counts the attempt. Throws the answer to a request that did not come through the app proxy. */
export async function visit(request: Request, door: Door): Promise<Visit> {
  const now = new Date();
  const { shop, customerId } = proxied(request, now);
  const sender = senderHash(await shopKey(shop), senderOf(request.headers));
  return {
    ...{ shop, customerId, now, senderHash: sender },
    pace: await countAttempt(shop, door, sender, now),
  };
}
