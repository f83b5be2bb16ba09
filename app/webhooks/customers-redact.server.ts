import { CUSTOMER_DATA } from "./customer-data.server";
import { customerFrom } from "./customer.server";
import { CustomerPayload } from "./customer-payload";
import type { Handler } from "./topic.server";

/** Forgets a customer of the shop. */
export const customersRedact: Handler = async (tx, { shop, payload }, now) => {
  const customer = await customerFrom(tx, shop, CustomerPayload.parse(payload));
  for (const holding of Object.values(CUSTOMER_DATA)) {
    await holding.forget(tx, shop, customer, now);
  }
};
