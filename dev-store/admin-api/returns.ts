import { openReturn } from "../orders/open-return.ts";
import { OrderFault } from "../orders/fault.ts";
import { returnableOf, type ParcelLine } from "../orders/returnable.ts";
import type { FulfillmentRecord, OrderRecord, ReturnRecord } from "../orders/records.ts";
import type { World } from "../world.ts";
import { accessDenied, isGranted } from "./access.ts";
import { connection, type ConnectionArguments } from "./connection.ts";
import { gid, parseGid } from "./gid.ts";
import { orderInSight, viewFulfillment, viewLine } from "./orders.ts";

/** Beside `read_orders`, which the schema lets do alone. */
const ALSO = { sentence: "Requires the `read_returns` access scope.", anyOf: ["read_returns"] };

export function returnQueries(world: World) {
  return {
    returnableFulfillments({ orderId, ...page }: ConnectionArguments & { orderId: string }) {
      if (!isGranted(ALSO, world.state.app.grantedScopes)) {
        throw accessDenied("returnableFulfillments", ALSO.sentence);
      }
      const order = orderInSight(world, parseGid(orderId)?.id);
      const lines = order ? returnableOf(order).filter(({ left }) => left > 0) : [];
      const parcels = order?.fulfillments.filter(({ id }) => lines.some(isIn(id))) ?? [];
      return connection(parcels, page, (parcel) => viewReturnable(world, order!, parcel, lines));
    },
  };
}

const isIn =
  (parcelId: number) =>
  ({ fulfillment }: ParcelLine) =>
    fulfillment.id === parcelId;

const viewReturnable = (
  world: World,
  order: OrderRecord,
  parcel: FulfillmentRecord,
  lines: ParcelLine[],
) => ({
  __typename: "ReturnableFulfillment",
  id: gid("ReturnableFulfillment", parcel.id),
  fulfillment: viewFulfillment(parcel),
  returnableFulfillmentLineItems: (page: ConnectionArguments) =>
    connection(lines.filter(isIn(parcel.id)), page, ({ id, lineId, sent, left }) => ({
      __typename: "ReturnableFulfillmentLineItem",
      quantity: left,
      fulfillmentLineItem: {
        __typename: "FulfillmentLineItem",
        id: gid("FulfillmentLineItem", id),
        quantity: sent,
        lineItem: viewLine(
          order.lines.find((line) => line.id === lineId)!,
          world,
        ),
      },
    })),
});

type CreateArguments = {
  returnInput: {
    orderId: string;
    requestedAt?: string | null;
    returnLineItems: {
      fulfillmentLineItemId: string;
      quantity: number;
      returnReason?: string | null;
      returnReasonNote?: string | null;
    }[];
    exchangeLineItems?: unknown[] | null;
  };
};

const LONGEST_NOTE = 255;

/** `returnCreate`: a return that is open at once. Nobody is told, for the app listens to no webhook of it. */
export function returnMutations(world: World) {
  return {
    returnCreate({ returnInput }: CreateArguments) {
      const { orderId, requestedAt, returnLineItems, exchangeLineItems } = returnInput;
      if (exchangeLineItems?.length) throw new Error("the dev store imitates no exchanges");
      const order = orderInSight(world, parseGid(orderId)?.id);
      if (!order) return refused("NOT_FOUND", "orderId", "Order not found.");
      const lines = returnLineItems.map((item) => ({
        parcelLineId: parseGid(item.fulfillmentLineItemId)?.id ?? 0,
        quantity: item.quantity,
        reason: item.returnReason ?? null,
        note: item.returnReasonNote ?? "",
      }));
      if (lines.some(({ note }) => note.length > LONGEST_NOTE)) {
        return refused("TOO_LONG", "returnLineItems", "Return reason note is too long.");
      }
      const now = world.now();
      try {
        const wanted = { requestedAt: requestedAt ?? now.toISOString(), lines };
        const made = openReturn(world.state, order, wanted, now);
        world.changed();
        return { return: viewReturn(made), userErrors: [] };
      } catch (error) {
        if (!(error instanceof OrderFault)) throw error;
        return refused("INVALID", "returnLineItems", `Return could not be made: ${error.message}`);
      }
    },
  };
}

const viewReturn = ({ id, name, createdAt, lines }: ReturnRecord) => ({
  __typename: "Return",
  id: gid("Return", id),
  ...{ name, createdAt, status: "OPEN" },
  totalQuantity: lines.reduce((sum, { quantity }) => sum + quantity, 0),
});

const refused = (code: string, field: string, message: string) => ({
  return: null,
  userErrors: [{ __typename: "ReturnUserError", code, field: ["returnInput", field], message }],
});
