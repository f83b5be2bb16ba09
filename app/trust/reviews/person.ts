/** Somebody of whom we may know something: by Shopify's number of the Customer, by address, by orders. */
export type Person = {
  customerId: string | null;
  /** As `emailHash` in shop-key.server.ts makes it. */
  emailHash: string | null;
  orderIds: string[];
};
