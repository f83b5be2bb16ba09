import { SHOP_ID } from "../admin-api/gid.ts";
import type { DevStoreState } from "../state.ts";
import type { OrderRecord } from "./records.ts";

export const statusPath = ({ token }: OrderRecord): string => `/${SHOP_ID}/orders/${token}`;

/** Where the buyer sees how the order stands. */
export const orderStatusUrl = ({ shop }: DevStoreState, order: OrderRecord): string =>
  shop.primaryDomain.url + statusPath(order);
