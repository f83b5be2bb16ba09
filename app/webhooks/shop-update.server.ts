import { isInstalled } from "../installations.server";
import { enqueue } from "../jobs.server";
import type { Handler } from "./topic.server";

/**
 * Something about the shop changed, perhaps a fact. The payload is not used: publishing
 * looks the facts up anew, so that late and doubled deliveries cannot bring back old ones.
 */
export const shopUpdate: Handler = async (tx, { shop }) => {
  if (await isInstalled(shop, tx)) await enqueue(tx, "publish", { shop });
};
