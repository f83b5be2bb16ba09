import type { Prisma } from "@prisma/client";
import { storeDataRequest } from "../data-requests.server";
import { installationOf } from "../installations.server";
import { CUSTOMER_DATA } from "./customer-data.server";
import { customerFrom } from "./customer.server";
import { DataRequestPayload } from "./customer-payload";
import type { Handler } from "./topic.server";

/** Writes down, table by table, what we hold about a customer, for the merchant to download. */
export const dataRequest: Handler = async (tx, { shop, triggeredAt, payload }, now) => {
  const asked = DataRequestPayload.parse(payload);
  const { data_request: request } = asked;
  // Of a shop that was forgotten we hold nothing, and there is no merchant to download it.
  if (!(await installationOf(shop, tx))) return;
  const customer = await customerFrom(tx, shop, asked);
  const sections: Prisma.InputJsonObject = {};
  for (const [table, holding] of Object.entries(CUSTOMER_DATA)) {
    const records = await holding.find(tx, shop, customer);
    Object.assign(sections, { [table]: { about: holding.about, records } });
  }
  const file = {
    app: "Tillit",
    shop,
    customer: { id: customer.customerId },
    requestedAt: triggeredAt.toISOString(),
    answeredAt: now.toISOString(),
    sections,
  };
  await storeDataRequest(tx, { shop, id: request.id, requestedAt: triggeredAt, file }, now);
};
