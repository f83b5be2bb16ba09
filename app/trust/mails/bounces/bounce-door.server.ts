import { env } from "../../../env.server";
import { log } from "../../../log.server";
import { startBounceServer, type BounceServer } from "./bounce-server.server";

/** Another process of ours may have the port, and leave it to us when it ends. */
const TRY_AGAIN_MS = 30_000;

let server: BounceServer | null = null;
let again: NodeJS.Timeout | undefined;
let isWanted = false;

/** Listens for what comes back, where the environment says so; mails go out whether it can or not. */
export async function openBounceDoor(tryAgainMs = TRY_AGAIN_MS): Promise<void> {
  const { BOUNCE_DOMAIN: domain, BOUNCE_PORT: port, LISTEN_ADDRESS: host } = env;
  if (domain === undefined || port === undefined) return;
  isWanted = true;
  try {
    const opened = await startBounceServer({ port, host, domain });
    if (!isWanted) return void (await opened.close());
    server = opened;
    log.info({ port }, "mails that come back are heard of");
  } catch (err) {
    log.warn({ err, port }, "mails that come back cannot be heard of yet");
    if (isWanted) again = setTimeout(() => void openBounceDoor(tryAgainMs), tryAgainMs).unref();
  }
}

export async function closeBounceDoor(): Promise<void> {
  isWanted = false;
  clearTimeout(again);
  await server?.close();
  server = null;
}
