import type { Admin } from "./admin.server";
import { AdminTrouble } from "./trouble.server";

/** A piece of a parcel that can come back. */
export type Returnable = {
  /** Shopify's id of the line of the parcel. */
  id: string;
  /** Shopify's number of the product; null where there is none any more. */
  productId: string | null;
  quantity: number;
};

const RETURNABLE_FULFILLMENTS = `#graphql
  query ReturnableFulfillments($orderId: ID!) {
    returnableFulfillments(orderId: $orderId, first: 5) {
      pageInfo {
        hasNextPage
      }
      nodes {
        returnableFulfillmentLineItems(first: 40) {
          pageInfo {
            hasNextPage
          }
          nodes {
            quantity
            fulfillmentLineItem {
              id
              lineItem {
                product {
                  legacyResourceId
                }
              }
            }
          }
        }
      }
    }
  }
` as const;

const OPEN_RETURN = `#graphql
  mutation OpenReturn($input: ReturnInput!) {
    returnCreate(returnInput: $input) {
      return {
        id
        name
      }
      userErrors {
        code
        message
      }
    }
  }
` as const;

const gid = (orderId: string) => `gid://shopify/Order/${orderId}`;

/**
 * What of an order can come back; null where it is more than one question gets, so that nothing is left out unseen.
 * Needs the optional scope `write_returns`: without it, `AdminTrouble` of kind `no-access`.
 */
export async function returnableOf(admin: Admin, orderId: string): Promise<Returnable[] | null> {
  const answer = await admin.query(RETURNABLE_FULFILLMENTS, { orderId: gid(orderId) });
  const { nodes: parcels, pageInfo } = answer.returnableFulfillments;
  const lists = parcels.map(({ returnableFulfillmentLineItems: list }) => list);
  if ([pageInfo, ...lists.map((list) => list.pageInfo)].some((info) => info.hasNextPage)) {
    return null;
  }
  return lists.flatMap(({ nodes }) =>
    nodes.map(({ quantity, fulfillmentLineItem: { id, lineItem } }) => ({
      ...{ id, quantity, productId: lineItem.product?.legacyResourceId ?? null },
    })),
  );
}

type ToOpen = {
  orderId: string;
  pieces: Returnable[];
  requestedAt: Date;
  /** For whoever looks at the return in Shopify; 255 characters at most. */
  note: string;
};

export type Opened = { ok: true; id: string; name: string } | { ok: false; said: string };

/** Opens a return: the merchant has agreed to it already, by law. Asked twice it would open two. */
export async function openReturn(
  admin: Admin,
  { orderId, pieces, requestedAt, note }: ToOpen,
): Promise<Opened> {
  const { returnCreate } = await admin.query(OPEN_RETURN, {
    input: {
      orderId: gid(orderId),
      requestedAt: requestedAt.toISOString(),
      returnLineItems: pieces.map(({ id, quantity }) => ({
        ...{ fulfillmentLineItemId: id, quantity, returnReasonNote: note },
        // Whoever withdraws gives no reason. Of Shopify's, it is the one that says that nothing was wrong.
        returnReason: "UNWANTED" as const,
      })),
    },
  });
  const errors = returnCreate?.userErrors ?? [];
  if (errors.some(({ code }) => code === "INTERNAL_ERROR")) {
    throw new AdminTrouble("unavailable", "Shopify could not open the return now");
  }
  const made = returnCreate?.return;
  if (errors.length > 0 || !made) {
    return { ok: false, said: errors.map(({ message }) => message).join(" ") };
  }
  return { ok: true, id: made.id, name: made.name };
}
