import type { KnownShop } from "./sender";

/**
 * Where a merchant gets mail about orders, and where buyers answer: as stated for the business, else the address that
 * Shopify knows, else that of customer service.
 */
export const merchantAddress = ({ shop, settings }: KnownShop): string | null =>
  settings.business.email ||
  shop.contactEmail ||
  settings.support.channels.find(({ kind }) => kind === "email")?.address ||
  null;
