import { db } from "../../db.server";

/**
 * What a visitor may send: words that others read, a word on what others wrote, a report, a request to cancel, a
 * withdrawal, or what the signed link to reviews of one's own takes.
 */
export type Door =
  "words" | "votes" | "reports" | "cancellations" | "withdrawals" | "own-reviews" | "tests";

/** How many within an hour pass without a second look, and how many are taken at all. */
const LIMITS: Record<Door, { sender: Limit; shop: Limit }> = {
  words: { sender: { quiet: 5, most: 30 }, shop: { quiet: 300, most: 3_000 } },
  votes: { sender: { quiet: 60, most: 60 }, shop: { quiet: 6_000, most: 6_000 } },
  reports: { sender: { quiet: 10, most: 10 }, shop: { quiet: 500, most: 500 } },
  cancellations: { sender: { quiet: 20, most: 20 }, shop: { quiet: 2_000, most: 2_000 } },
  // All products of an order are one. As many as a whole shop's buyers answer after its mails have gone out.
  "own-reviews": { sender: { quiet: 60, most: 60 }, shop: { quiet: 10_000, most: 10_000 } },
  // Not a visitor's: test mails that a merchant sends to whatever address.
  tests: { sender: { quiet: 20, most: 20 }, shop: { quiet: 20, most: 20 } },
  // Two steps each. No number is too many to be taken: they are looked at, and then have to wait.
  withdrawals: { sender: { quiet: 10, most: 40 }, shop: { quiet: 600, most: 6_000 } },
};

type Limit = { quiet: number; most: number };

export type Pace = "usual" | "many" | "too-many";

const EVERYBODY = "*";
const HOUR_MS = 60 * 60 * 1000;

/**
 * Counts one more of a sender's, and of all senders' of the shop, and says how fast they come. Each attempt counts,
 * also one that is refused: whoever guesses order numbers is slowed down like whoever sends many reviews. One
 * statement each, so that any number of processes count together.
 */
export async function countAttempt(
  shop: string,
  door: Door,
  senderHash: string,
  now: Date,
): Promise<Pace> {
  const limits = LIMITS[door];
  const paces = [
    paceOf(await counted(shop, door, senderHash, now), limits.sender),
    paceOf(await counted(shop, door, EVERYBODY, now), limits.shop),
  ];
  return PACES.findLast((pace) => paces.includes(pace)) ?? "usual";
}

const PACES: Pace[] = ["usual", "many", "too-many"];

const paceOf = (count: number, { quiet, most }: Limit): Pace =>
  count > most ? "too-many" : count > quiet ? "many" : "usual";

async function counted(shop: string, door: Door, senderHash: string, now: Date): Promise<number> {
  const hour = new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS);
  const [row] = await db.$queryRaw<{ count: number }[]>`
    INSERT INTO "SenderHour" AS s (shop, door, "senderHash", hour, count)
    VALUES (${shop}, ${door}, ${senderHash}, ${hour}, 1)
    ON CONFLICT (shop, door, "senderHash", hour) DO UPDATE SET count = s.count + 1
    RETURNING s.count`;
  return row?.count ?? 1;
}
