import type { Ordeal, OrdealWorld, Outcome } from "./ordeal.ts";
import { ShopUnderTorture } from "./shop-under-torture.ts";
import { notYetDone } from "./under-fault.ts";
import { underKills, type Kills } from "./under-kills.ts";
import { cancellations } from "./works/cancellations.ts";
import { imports } from "./works/imports.ts";
import { invitations } from "./works/invitations.ts";
import { copiesOf } from "./works/mails.ts";
import { moderation } from "./works/moderation.ts";
import { ordersAmongOthers } from "./works/one-order-at-a-time.ts";
import { questions } from "./works/questions.ts";
import { reviews } from "./works/reviews.ts";
import { settings } from "./works/settings.ts";
import { votes } from "./works/votes.ts";
import { withdrawals } from "./works/withdrawals.ts";

/** Every kind of write that somebody waits for an answer of. */
const WORKS = [
  ...[settings, reviews, ordersAmongOthers, withdrawals, cancellations],
  ...[moderation, imports, invitations, questions, votes],
];

type Ways = (shop: ShopUnderTorture) => Omit<Kills, "times">[];

async function killing(
  { databaseUrl, times, say }: OrdealWorld,
  { each, usually, ways }: { each: number; usually: number; ways: Ways },
): Promise<Outcome[]> {
  const shop = await ShopUnderTorture.open({ databaseUrl, apps: each, workers: each });
  const outcomes: Outcome[] = [];
  try {
    const works = WORKS.map(notYetDone);
    for (const { prepare } of WORKS) await prepare?.(shop);
    for (const way of ways(shop)) {
      say(way.name);
      outcomes.push(...(await underKills(shop, { ...way, times: times ?? usually }, works)));
    }
    say(`${await copiesOf(shop)} mails came again under their Message-ID`);
  } finally {
    await shop.close();
  }
  return outcomes;
}

/** The one app, and then the one worker, is killed while every kind of write is done. */
export const kills: Ordeal = {
  name: "kills",
  run: (world) =>
    killing(world, {
      ...{ each: 1, usually: 40 },
      ways: ({ apps, workers }) => [
        { name: "kill -9 of the app", victims: apps },
        { name: "kill -9 of the worker", victims: workers },
      ],
    }),
};

/** Two apps behind something that spreads requests, and two workers, on one database: one of the four is killed. */
export const machines: Ordeal = {
  name: "machines",
  run: (world) =>
    killing(world, {
      ...{ each: 2, usually: 80 },
      ways: ({ apps, workers }) => [
        { name: "kill -9 of one of two apps and two workers", victims: [...apps, ...workers] },
      ],
    }),
};
