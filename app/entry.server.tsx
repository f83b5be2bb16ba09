import { randomBytes } from "node:crypto";
import { PassThrough } from "node:stream";
import {
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleDataRequestFunction,
  type HandleErrorFunction,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { contentSecurityPolicy } from "./content-security-policy.server";
import { loadAllTexts, localeFor } from "./i18n";
import { log } from "./log.server";
import { NonceProvider } from "./nonce";
import { shopify } from "./shopify.server";

export { startWorking, stopWorking } from "./worker.server";
// For scripts/app-server.
export { answered } from "./answered.server";
export { within } from "./log-context.server";
export { metricsNow } from "./metrics-now.server";
export { readiness } from "./readiness.server";
// For scripts/withdrawals.ts.
export { runLogCommand } from "./trust/withdrawals/log-command.server";
// For scripts/keys.ts.
export { runKeysCommand } from "./keys/keys-command.server";
// For scripts/shop.ts.
export { runShopCommand } from "./shop-command/shop-command.server";

export const streamTimeout = 5_000;

function setHeaders(request: Request, headers: Headers, nonce: string) {
  const shop = new URL(request.url).searchParams.get("shop");
  shopify.addDocumentResponseHeaders(request, headers);
  // After the library: it sets no policy without a shop, and overwrites one that is there.
  const policy = contentSecurityPolicy({ shop, scripts: [`'nonce-${nonce}'`] });
  headers.set("Content-Security-Policy", policy);
  headers.set("Content-Type", "text/html; charset=utf-8");
  // A shop's page is for the merchant who is asking, now.
  headers.set("Cache-Control", "no-store");
  headers.set("X-Content-Type-Options", "nosniff");
  headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
}

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> {
  const nonce = randomBytes(16).toString("base64");
  setHeaders(request, headers, nonce);
  // A page that was not found has no loader, but an error page with texts.
  await loadAllTexts(localeFor(new URL(request.url).searchParams.get("locale")));

  return new Promise((resolve, reject) => {
    const page = (
      <NonceProvider value={nonce}>
        <RemixServer context={context} url={request.url} nonce={nonce} />
      </NonceProvider>
    );
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onShellReady() {
        const body = new PassThrough();
        const stream = createReadableStreamFromReadable(body);
        resolve(new Response(stream, { headers, status: failed ? 500 : status }));
        pipe(body);
      },
      onShellError: reject,
      onError(err) {
        failed = true;
        log.error({ err }, "a page could not be drawn");
      },
    });
    // A little later than Remix gives up on the data, so that its word gets through.
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

/** What a page asks for when a merchant goes on to it. */
export const handleDataRequest: HandleDataRequestFunction = (answer) => {
  answer.headers.set("Cache-Control", "no-store");
  return answer;
};

export const handleError: HandleErrorFunction = (err, { request }) => {
  // Who asks for what is not there has been told so.
  const isTheirs = isRouteErrorResponse(err) && err.status < 500;
  if (request.signal.aborted || isTheirs) return;
  // Which one, says its route: some paths have a key in them.
  log.error({ err }, "a request failed");
};
