import { orderIsPlaced } from "./orders.ts";
import { personName } from "./person-name.ts";
import type { OrderRecord } from "./records.ts";
import type { World } from "../world.ts";
import type { WantedOrder } from "./place.ts";

/** An order for a test: two mugs and a blanket for Kari in Norway. */
export function anOrder(world: World, wanted: Partial<WantedOrder> = {}): OrderRecord {
  return orderIsPlaced(world, {
    email: "Kari.Nordmann@example.no",
    name: personName("Kari Anne Nordmann"),
    address: { address1: "Storgata 1", zip: "7010", city: "Trondheim", countryCode: "NO" },
    locale: "nb",
    lines: [
      { handle: "stoneware-mug", quantity: 2 },
      { handle: "wool-blanket", quantity: 1 },
    ],
    paymentMethod: "visa",
    note: null,
    attributes: [],
    ...wanted,
  });
}
