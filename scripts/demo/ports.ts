import { createServer } from "node:net";

/** The demo's five ports in a row: the dev store, the app's frame, the app, the mailbox, mail that comes back. */
export const PORTS = 5;

export async function requireFreePorts(first: number): Promise<void> {
  const taken = await takenPort(first);
  if (taken !== null) {
    throw new Error(
      `Port ${taken} is in use. Choose another one: npm run demo -- --port ${first + 100}`,
    );
  }
}

/**
 * The first of as many free ports in a row as the demos need: above the usual ones, and below those that a system hands
 * out by itself, for it may give one away between this look and whoever listens.
 */
export async function findFreePorts(demos = 1): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const first = 20_000 + Math.floor(Math.random() * 10_000);
    if ((await takenPort(first, demos)) === null) return first;
  }
  throw new Error(`No ${demos * PORTS} free ports in a row were found.`);
}

async function takenPort(first: number, demos = 1): Promise<number | null> {
  for (let port = first; port < first + demos * PORTS; port++) {
    if (!(await isFree(port))) return port;
  }
  return null;
}

/** A server on every address does not everywhere get in the way of one on this machine's own alone. */
const ADDRESSES = ["::", "127.0.0.1"];
const NO_SUCH_ADDRESS = ["EADDRNOTAVAIL", "EAFNOSUPPORT"];

async function isFree(port: number): Promise<boolean> {
  for (const address of ADDRESSES) if (!(await isFreeOn(address, port))) return false;
  return true;
}

function isFreeOn(address: string, port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once("error", (error: NodeJS.ErrnoException) =>
      resolve(NO_SUCH_ADDRESS.includes(error.code ?? "")),
    );
    probe.listen(port, address, () => probe.close(() => resolve(true)));
  });
}
