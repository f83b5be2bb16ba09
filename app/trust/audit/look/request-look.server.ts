import { enqueue } from "../../../jobs.server";
import { loadLook } from "./kept-look.server";

/** So often at most a save is followed by a look: somebody who saves again and again is one who is still at it. */
const EVERY_SECONDS = 60;

/** Has the storefront looked at when it is due again. One look waits at a time, and sees what is saved until it begins. */
export async function requestLook(shop: string, now: Date): Promise<void> {
  const { triedAt } = await loadLook(shop);
  const since = triedAt === null ? Infinity : (now.getTime() - triedAt.getTime()) / 1000;
  const afterSeconds = Math.min(Math.max(Math.ceil(EVERY_SECONDS - since), 0), EVERY_SECONDS);
  await enqueue(null, "look", { shop }, afterSeconds > 0 ? { afterSeconds } : {});
}

/** Beside one that waits for its time, this one does not wait: somebody sits before it. */
export const lookAsked = (shop: string) => `${shop} asked`;

export const requestLookNow = (shop: string) =>
  enqueue(null, "look", { shop }, { key: lookAsked(shop) });
