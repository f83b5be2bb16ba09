import { env } from "../../env.server";
import { LIST } from "./inbox/withdrawal-search";

/** Where the merchant deals with a withdrawal, in Shopify's admin. */
export const inboxAddress = (shop: string, id: string) =>
  `https://${shop}/admin/apps/${env.SHOPIFY_API_KEY}${LIST}/${id}`;
