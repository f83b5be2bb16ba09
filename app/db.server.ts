import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient, type Prisma } from "@prisma/client";
import { env } from "./env.server";
import { log } from "./log.server";

export type Tx = Prisma.TransactionClient;

const LOCK_WAIT_MS = 30_000;

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;
type Transaction = Awaited<ReturnType<Adapter["startTransaction"]>>;

/** One that can be asked how many of its connections are in use, and gets back those that break. */
class WatchedPg extends PrismaPg {
  pool: ReturnType<Adapter["underlyingDriver"]> | null = null;

  override async connect() {
    const adapter = await super.connect();
    this.pool = adapter.underlyingDriver();
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (level) => givenBack(await start(level));
    return adapter;
  }
}

/**
 * Prisma gives a connection back after the statement that ends the transaction, but not where that fails: each connection
 * that broke within one would be missing for good, and with the tenth the process would wait for ever.
 */
function givenBack(transaction: Transaction): Transaction {
  const execute = transaction.executeRaw.bind(transaction);
  transaction.executeRaw = async (statement) => {
    try {
      return await execute(statement);
    } catch (error) {
      // It only lets go of the connection.
      if (["COMMIT", "ROLLBACK"].includes(statement.sql)) await transaction.rollback();
      throw error;
    }
  };
  return transaction;
}

function connect() {
  const adapter = new WatchedPg(
    { connectionString: env.DATABASE_URL },
    {
      // Without this a connection that breaks while idle would end the process.
      onPoolError: (err) => log.warn({ err }, "a database connection broke"),
      onConnectionError: (err) => log.warn({ err }, "a database connection broke"),
    },
  );
  // Errors that do not repeat what was asked: they are logged.
  return { client: new PrismaClient({ adapter, errorFormat: "minimal" }), adapter };
}

// The development server evaluates this module again at each change; the pool must survive that.
const kept = globalThis as typeof globalThis & { tillitDb?: ReturnType<typeof connect> };
const connected = (kept.tillitDb ??= connect());
export const db = connected.client;

/** Connections of this process: all, those with nothing to do, and who waits for one. */
export function poolNow() {
  const { totalCount = 0, idleCount = 0, waitingCount = 0 } = connected.adapter.pool ?? {};
  return { open: totalCount, idle: idleCount, waiting: waitingCount };
}

const nameOf = (shop: string, purpose: string) => `${purpose} ${shop}`;

/** Waits until nobody else holds the lock; it is let go of when `tx` ends. */
export async function lockShop(tx: Tx, shop: string, purpose: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${nameOf(shop, purpose)}, 0))`;
}

const queues = new Map<string, Promise<unknown>>();

/**
 * Runs one at a time for a shop and purpose, across all processes.
 * `run` must do its own database work through `tx`: a second connection taken while
 * many wait for the lock could be one that never comes.
 */
export function withShopLock<T>(
  shop: string,
  purpose: string,
  run: (tx: Tx) => Promise<T>,
): Promise<T> {
  const name = nameOf(shop, purpose);
  // Queue inside the process first: only its head holds a connection while it waits for the others.
  const turn = (queues.get(name) ?? Promise.resolve()).then(() =>
    db.$transaction(
      async (tx) => {
        await lockShop(tx, shop, purpose);
        return run(tx);
      },
      { timeout: LOCK_WAIT_MS, maxWait: LOCK_WAIT_MS },
    ),
  );
  const settled = turn
    .catch(() => undefined)
    .finally(() => {
      if (queues.get(name) === settled) queues.delete(name);
    });
  queues.set(name, settled);
  return turn;
}
