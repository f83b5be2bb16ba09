import { randomUUID } from "node:crypto";
import { get } from "node:http";
import type { Socket } from "node:net";
import { shiftDate } from "./shift-date.ts";

const TRY_AGAIN_MS = 100;
const FIRST_ANSWER_MS = 2_000;

/**
 * Has this process go along with the dev store's clock, from now on: resolves when it knows how far that is
 * ahead. Nothing of it keeps the process alive.
 */
export async function followClock(devStore: string): Promise<void> {
  let aheadMs = 0;
  shiftDate(() => aheadMs);
  const address = new URL("/__dev-store/clock", devStore);
  aheadMs = (await aheadAt(address, (socket) => socket.setTimeout(FIRST_ANSWER_MS))) ?? 0;
  address.searchParams.set("follower", randomUUID());
  const follow = async () => {
    for (;;) {
      address.searchParams.set("known", String(aheadMs));
      const told = await aheadAt(address, (socket) => socket.unref());
      if (told === null) await pause();
      else aheadMs = told;
    }
  };
  void follow();
}

/** What the dev store answers; null where it does not. */
function aheadAt(address: URL, prepare: (socket: Socket) => void): Promise<number | null> {
  return new Promise((resolve) => {
    const nothing = () => resolve(null);
    const asked = get(address, { agent: false }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part: string) => (text += part));
      answer.on("error", nothing).on("end", () => resolve(aheadIn(text)));
    });
    asked
      .on("socket", prepare)
      .on("timeout", () => asked.destroy())
      .on("error", nothing);
  });
}

function aheadIn(text: string): number | null {
  try {
    const { aheadMs } = JSON.parse(text) as { aheadMs?: unknown };
    return typeof aheadMs === "number" ? aheadMs : null;
  } catch {
    return null;
  }
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, TRY_AGAIN_MS).unref());
