import type { DevStoreState } from "../state.ts";
import { takeLongId } from "./id.ts";
import type { CustomerRecord } from "./records.ts";

type Buyer = Pick<CustomerRecord, "email" | "name" | "locale" | "address">;

/** The customer with this address: made at the first order, and with each further one as that tells. */
export function customerFrom(state: DevStoreState, buyer: Buyer, at: string): CustomerRecord {
  const email = buyer.email.toLowerCase();
  const known = state.customers.find((customer) => customer.email === email);
  if (known) return Object.assign(known, { ...buyer, email, updatedAt: at });
  const id = takeLongId(state);
  const customer = { ...buyer, id, email, createdAt: at, updatedAt: at };
  state.customers.push(customer);
  return customer;
}
