import { gid } from "../../admin-api/gid.ts";
import type { CustomerRecord } from "../../orders/records.ts";
import { defaultAddressPayload } from "./addresses.ts";

export function customerPayload(
  customer: CustomerRecord,
  currency: string,
  time: (at: string) => string,
) {
  return {
    id: customer.id,
    admin_graphql_api_id: gid("Customer", customer.id),
    created_at: time(customer.createdAt),
    updated_at: time(customer.updatedAt),
    email: customer.email,
    first_name: customer.name.first,
    last_name: customer.name.last,
    phone: null,
    state: "disabled",
    note: null,
    verified_email: true,
    multipass_identifier: null,
    tax_exempt: false,
    tax_exemptions: [],
    currency,
    default_address: defaultAddressPayload(customer),
  };
}
