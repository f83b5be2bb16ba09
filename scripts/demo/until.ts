import { setTimeout as sleep } from "node:timers/promises";
import type { Program } from "./program.ts";

const PATIENCE = 60_000;

/** Waits until a program answers at an address; throws when it ends instead, or says nothing. */
export async function untilHealthy(program: Program, address: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    if (program.failure !== null) throw new Error(program.failure);
    const answer = await fetch(address, { signal: AbortSignal.timeout(5000) }).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error(
    `The ${program.name} does not answer at ${address}:\n${program.lastWords.join("\n")}`,
  );
}
