import { expect, it } from "vitest";
import { before, boss, DAY, deliver, NOW, SHOP } from "../../tests/deliveries";
import { db } from "../db.server";
import { recordInstallation } from "../installations.server";
import { HANDLERS } from "../worker/handlers.server";

const jobs = async () => (await boss.findJobs("webhook")).map(({ data }) => data as object);

it("the sweep has a delivery tried again whose job was given up, and no other", async () => {
  await recordInstallation(SHOP, [], before(3 * DAY));
  for (const id of ["given-up", "done", "fresh"]) await deliver({ id });
  const received = before(DAY);
  await db.webhookDelivery.updateMany({
    where: { id: { in: ["given-up", "done"] } },
    data: { receivedAt: received },
  });
  await db.webhookDelivery.updateMany({ where: { id: "done" }, data: { handledAt: received } });
  await db.webhookDelivery.updateMany({ where: { id: "fresh" }, data: { receivedAt: NOW } });
  await boss.deleteAllJobs();

  await HANDLERS.sweep({}, NOW);
  expect(await jobs()).toEqual([{ shop: SHOP, id: "given-up" }]);
});
