import { isCalledOff, type Parcel } from "../trust/orders/parcels";
import type { Admin } from "./admin.server";

/** An order as Shopify has it. What Shopify keeps back from the app is null. */
export type LookedUpOrder = {
  id: string;
  /** As the shop writes its number: "#1042". */
  name: string;
  email: string | null;
  firstName: string | null;
  country: string | null;
  locale: string | null;
  orderedAt: Date;
  /** Null while something of it is still to leave. */
  fulfilledAt: Date | null;
  /** None where there may be more than Shopify tells at once. */
  parcels: Parcel[];
  cancelledAt: Date | null;
  /** Nothing is left of the money that was paid for it. */
  isPaidBack: boolean;
  bought: { productId: string; title: string; bought: number }[];
};

const ORDERS_NAMED = `#graphql
  query OrdersNamed($search: String!) {
    orders(first: 5, query: $search) {
      nodes {
        id
        name
        email
        customerLocale
        processedAt
        cancelledAt
        displayFinancialStatus
        displayFulfillmentStatus
        shippingAddress {
          firstName
          countryCodeV2
        }
        billingAddress {
          firstName
          countryCodeV2
        }
        fulfillments(first: 20) {
          id
          status
          createdAt
          deliveredAt
        }
        lineItems(first: 50) {
          nodes {
            title
            quantity
            product {
              id
            }
          }
        }
      }
    }
  }
` as const;

const ORDER_ADDRESS = `#graphql
  query OrderAddress($id: ID!) {
    order(id: $id) {
      email
    }
  }
` as const;

/**
 * The orders whose number has these letters and digits, the newest first. Shopify finds those that begin
 * alike, too; and without a special permission none that is older than 60 days. Ten of them, with all they hold,
 * would be dearer than Shopify lets one query be.
 */
export async function ordersNamed(admin: Admin, number: string): Promise<LookedUpOrder[]> {
  const { orders } = await admin.query(ORDERS_NAMED, {
    search: `name:"${number.replace(/[\\"]/g, "")}"`,
  });
  return orders.nodes
    .map((node) => {
      const parcels = node.fulfillments.map(parcelFrom);
      const gone = parcels.flatMap(({ leftAt, isCalledOff }) => (isCalledOff ? [] : leftAt));
      return {
        id: numberOf(node.id),
        name: node.name,
        email: node.email || null,
        firstName: node.shippingAddress?.firstName ?? node.billingAddress?.firstName ?? null,
        country: node.shippingAddress?.countryCodeV2 ?? node.billingAddress?.countryCodeV2 ?? null,
        locale: node.customerLocale ?? null,
        orderedAt: new Date(node.processedAt),
        fulfilledAt: node.displayFulfillmentStatus === "FULFILLED" ? latest(gone) : null,
        parcels: parcels.length < PARCELS_AT_ONCE ? parcels : [],
        cancelledAt: node.cancelledAt ? new Date(node.cancelledAt) : null,
        isPaidBack: node.displayFinancialStatus === "REFUNDED",
        bought: boughtIn(node.lineItems.nodes),
      };
    })
    .sort((one, other) => other.orderedAt.getTime() - one.orderedAt.getTime());
}

/** Where the buyer of an order is written to; null where Shopify does not tell, or no longer. */
export async function addressOfOrder(admin: Admin, id: string): Promise<string | null> {
  const { order } = await admin.query(ORDER_ADDRESS, { id: `gid://shopify/Order/${id}` });
  return order?.email || null;
}

const numberOf = (gid: string) => gid.slice(gid.lastIndexOf("/") + 1);

/** As many as the query asks for. */
const PARCELS_AT_ONCE = 20;

type Fulfillment = { id: string; status: string; createdAt: string; deliveredAt?: string | null };

const parcelFrom = ({ id, status, createdAt, deliveredAt }: Fulfillment) => ({
  ...{ id: numberOf(id), isCalledOff: isCalledOff(status), leftAt: new Date(createdAt) },
  arrivedAt: deliveredAt ? new Date(deliveredAt) : null,
});

const latest = (times: Date[]) =>
  times.length > 0 ? new Date(Math.max(...times.map(Number))) : null;

type Line = { title: string; quantity: number; product?: { id: string } | null };

function boughtIn(lines: Line[]): LookedUpOrder["bought"] {
  const products = new Map<string, LookedUpOrder["bought"][number]>();
  for (const { title, quantity, product } of lines) {
    if (!product) continue;
    const productId = numberOf(product.id);
    const before = products.get(productId)?.bought ?? 0;
    products.set(productId, { productId, title, bought: before + quantity });
  }
  return [...products.values()];
}
