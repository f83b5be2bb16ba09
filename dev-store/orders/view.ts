import { fullName } from "./person-name.ts";
import { quantitiesOf } from "./quantities.ts";
import type { OrderRecord } from "./records.ts";
import { financialStatus, fulfillmentStatus, orderName, total } from "./status.ts";

/** An order as tests and scripts look at it. */
export function viewOrder(order: OrderRecord) {
  const { address, name, lines, attributes, token: _token, ...rest } = order;
  return {
    ...rest,
    name: orderName(order),
    buyer: fullName(name),
    country: address.countryCode,
    address,
    lines: lines.map((line) => ({ ...line, ...quantitiesOf(order, line) })),
    attributes: Object.fromEntries(attributes.map((one) => [one.name, one.value])),
    total: total(order),
    financialStatus: financialStatus(order),
    fulfillmentStatus: fulfillmentStatus(order),
  };
}
