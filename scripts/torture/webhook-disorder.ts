import { setTimeout as wait } from "node:timers/promises";
import type { Ordeal, Outcome } from "./ordeal.ts";
import { sendDelivery, type Delivery } from "./send-delivery.ts";
import { SHOP, ShopUnderTorture } from "./shop-under-torture.ts";
import { notYetDone, recoveryFrom } from "./under-fault.ts";
import { mailsAbout } from "./works/mails.ts";
import { deliveryOf, orders } from "./works/orders.ts";
import { settings } from "./works/settings.ts";
import { harmIn, together, type Done, type Harm } from "./works/work.ts";

const COPIES = 10;
const RIGHT_WITHIN_MS = 90_000;
const LATER_MS = 3_000;
/** Every order in which three may come. */
const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];

/** Word of orders comes ten times at once, a day late, and in any order around leaving and coming back. */
export const webhookDisorder: Ordeal = {
  name: "webhooks",
  async run({ databaseUrl, times, say }) {
    const shop = await ShopUnderTorture.open({ databaseUrl });
    try {
      const saved = notYetDone(settings);
      const placed = notYetDone(orders);
      await settings.attempt(shop, 1);
      saved.pieces.push(1);
      const doubled = await doubledAtOnce(shop, placed, times ?? 20);
      say("doubled: done");
      const late = await aDayLate(shop, placed, times ?? 10);
      say("a day late: done");
      const reordered = await acrossReinstallation(shop, placed, saved, times ?? ORDERS.length * 2);
      return [doubled, late, reordered];
    } finally {
      await shop.close();
    }
  },
};

type Step = (time: number) => Promise<unknown>;

/** Does each step, then waits until all is right. */
async function steps(
  shop: ShopUnderTorture,
  works: Done[],
  times: number,
  step: Step,
): Promise<Pick<Outcome, "lost" | "doubled" | "recovered">> {
  const pauses: number[] = [];
  const harm = async () =>
    together(...(await Promise.all(works.map(({ work, pieces }) => work.count(shop, pieces)))));
  for (let time = 0; time < times; time += 1) {
    await step(time);
    const begun = Date.now();
    while ((await harm()).lost > 0 && Date.now() - begun < RIGHT_WITHIN_MS) await wait(200);
    pauses.push(Date.now() - begun);
  }
  await wait(LATER_MS);
  return { ...(await harm()), recovered: recoveryFrom(pauses) };
}

async function tenfold(shop: ShopUnderTorture, delivery: Delivery): Promise<void> {
  const copies = Array.from({ length: COPIES }, () => taken(shop, delivery));
  await Promise.all(copies);
}

/** Until it is answered with 200, as Shopify does. */
async function taken(shop: ShopUnderTorture, delivery: Delivery): Promise<void> {
  while ((await sendDelivery(shop, delivery).catch(() => 0)) !== 200) await wait(300);
}

async function doubledAtOnce(shop: ShopUnderTorture, placed: Done, times: number) {
  const before = placed.pieces.length;
  const came = await steps(shop, [placed], times, async () => {
    const piece = placed.pieces.length + 1;
    await tenfold(shop, await deliveryOf(shop, piece));
    placed.pieces.push(piece);
  });
  const accepted = placed.pieces.length - before;
  return { fault: "ten copies at once", tried: times, work: "webhooks", accepted, ...came };
}

async function aDayLate(shop: ShopUnderTorture, placed: Done, times: number) {
  const before = placed.pieces.length;
  const late: { piece: number; delivery: Delivery }[] = [];
  for (let nth = 0; nth < times; nth += 1) {
    const piece = before + nth + 1;
    late.push({ piece, delivery: await deliveryOf(shop, piece) });
  }
  await shop.control("clock", { advance: "P1D" });
  // The youngest first.
  const came = await steps(shop, [placed], times, async () => {
    const next = late.pop();
    if (!next) return;
    await tenfold(shop, next.delivery);
    placed.pieces.push(next.piece);
  });
  await shop.control("clock", { reset: true });
  const fault = "ten copies a day late, the youngest first";
  return { fault, tried: times, work: "webhooks", accepted: times, ...came };
}

/** An order, leaving, coming back, an order; word of the three comes when all of it is over. */
async function acrossReinstallation(
  shop: ShopUnderTorture,
  placed: Done,
  saved: Done,
  times: number,
): Promise<Outcome> {
  const before = placed.pieces.length;
  const installed: Done = notYetDone({ name: "", attempt: async () => true, count: standing });
  const came = await steps(shop, [placed, saved, installed], times, async (time) => {
    const [first, second] = [placed.pieces.length + 1, placed.pieces.length + 2];
    const earlier = await deliveryOf(shop, first);
    await shop.control("app/uninstall");
    const { webhooks } = await shop.state();
    const left = webhooks.findLast(({ topic }) => topic === "app/uninstalled");
    if (!left) throw new Error("the dev store has no word of the uninstallation");
    await shop.control("app/install");
    await comesBack(shop);
    const deliveries = [earlier, left, await deliveryOf(shop, second)];
    for (const nth of ORDERS[time % ORDERS.length] ?? []) {
      const delivery = deliveries[nth];
      if (delivery) await tenfold(shop, delivery);
    }
    placed.pieces.push(first, second);
  });
  return {
    ...{ fault: "in any order around leaving and coming back", tried: times, work: "webhooks" },
    ...{ accepted: placed.pieces.length - before, ...came },
  };
}

/** A merchant opens the app and uses it, until its token works. */
async function comesBack(shop: ShopUnderTorture): Promise<void> {
  await wait(1_100);
  for (const lateAt = Date.now() + 30_000; Date.now() < lateAt; await wait(300)) {
    const told = await shop.merchant("/app/shop-facts", {}).then(
      () => true,
      () => false,
    );
    const [token] = await shop.rows(
      `select from "Session" where shop = $1 and "expiresAt" > now() + interval '10 minutes'`,
    );
    if (told && token) return;
  }
  throw new Error("the app does not work for a merchant who came back");
}

async function standing(shop: ShopUnderTorture): Promise<Harm> {
  const there = await shop.rows(
    `select from "Installation" where shop = $1 and "uninstalledAt" is null`,
    [SHOP],
  );
  const mails = await mailsAbout(shop, /kari-o(\d+)@mail\.example/);
  return { ...harmIn([], mails), lost: 1 - there.length };
}
