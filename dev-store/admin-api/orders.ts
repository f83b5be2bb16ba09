import { GraphQLError } from "graphql";
import { customerLocale, financialStatus, fulfillmentStatus, orderName } from "../orders/status.ts";
import type { FulfillmentRecord, OrderLineRecord, OrderRecord } from "../orders/records.ts";
import type { World } from "../world.ts";
import { connection, type ConnectionArguments } from "./connection.ts";
import { gid, parseGid } from "./gid.ts";
import { viewProduct } from "./products.ts";
import { matchesQuery, type SearchFields } from "./search.ts";

type OrdersArguments = ConnectionArguments & { query?: string | null };

/** Without `read_all_orders`, which the app does not ask for, older ones are not there. */
const SEEN_FOR_DAYS = 60;
const DAY_MS = 24 * 60 * 60 * 1_000;

export function orderQueries(world: World) {
  return {
    orders: ({ query, ...page }: OrdersArguments) => {
      const found = ordersInSight(world).filter((order) =>
        matchesQuery(query ?? "", searchFields(order)),
      );
      return connection(found, page, (order) => viewOrder(order, world));
    },
    order: ({ id }: { id: string }) => {
      const order = orderInSight(world, parseGid(id)?.id);
      return order ? viewOrder(order, world) : null;
    },
  };
}

function ordersInSight({ state, now }: World): OrderRecord[] {
  const since = now().getTime() - SEEN_FOR_DAYS * DAY_MS;
  return state.orders.filter(({ createdAt }) => Date.parse(createdAt) >= since);
}

export const orderInSight = (world: World, id: number | undefined) =>
  ordersInSight(world).find((order) => order.id === id);

/** An order's name is found with its sign and without. */
const searchFields = (order: OrderRecord): SearchFields => ({
  id: String(order.id),
  name: `${order.number} ${orderName(order)}`,
  email: order.email,
});

export function viewOrder(order: OrderRecord, world: World) {
  const { name, address } = order;
  const place = {
    ...{ __typename: "MailingAddress", firstName: name.first, lastName: name.last },
    ...{ address1: address.address1, zip: address.zip, city: address.city },
    countryCodeV2: address.countryCode,
  };
  const personal = <Value>(field: string, value: Value) => {
    return () => {
      if (!world.state.app.seesCustomerData) throw notApproved(field);
      return value;
    };
  };
  return {
    __typename: "Order",
    id: gid("Order", order.id),
    legacyResourceId: String(order.id),
    name: orderName(order),
    customerLocale: customerLocale(order),
    createdAt: order.createdAt,
    updatedAt: order.updatedAt,
    processedAt: order.createdAt,
    cancelledAt: order.cancelled?.at ?? null,
    cancelReason: order.cancelled?.reason ?? null,
    paymentGatewayNames: [order.paymentMethod],
    displayFinancialStatus: financialStatus(order),
    displayFulfillmentStatus: fulfillmentStatus(order),
    email: personal("email", order.email),
    shippingAddress: personal("shippingAddress", place),
    billingAddress: personal("billingAddress", place),
    fulfillments: ({ first }: { first?: number | null }) =>
      order.fulfillments.slice(0, first ?? undefined).map(viewFulfillment),
    lineItems: (page: ConnectionArguments) =>
      connection(order.lines, page, (line) => viewLine(line, world)),
  };
}

export const viewFulfillment = ({ id, createdAt, events }: FulfillmentRecord) => ({
  __typename: "Fulfillment",
  id: gid("Fulfillment", id),
  status: "SUCCESS",
  createdAt,
  deliveredAt: events.at(-1)?.happenedAt ?? null,
});

export const viewLine = (line: OrderLineRecord, world: World) => ({
  __typename: "LineItem",
  id: gid("LineItem", line.id),
  title: line.title,
  quantity: line.quantity,
  sku: line.sku,
  product: () => {
    const product = world.state.products.find(({ id }) => id === line.productId);
    return product ? viewProduct(product, world) : null;
  },
});

const notApproved = (field: string) =>
  new GraphQLError(
    `This app is not approved to use the ${field} field. See https://shopify.dev/docs/apps/launch/protected-customer-data for more details.`,
    { extensions: { code: "ACCESS_DENIED" } },
  );
