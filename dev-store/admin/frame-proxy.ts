import { once } from "node:events";
import { createServer, request as ask, type IncomingHttpHeaders, type Server } from "node:http";
import { pipeline } from "node:stream";
import type { World } from "../world.ts";

/**
 * The app's address in the demo: passes everything on to the app, and lets the dev store's admin
 * page frame what the app lets Shopify's admin frame.
 */
export async function startFrameProxy(world: World): Promise<Server> {
  const { frameUrl, appOrigin, url } = world.options;
  const server = createServer((request, answer) => {
    const passed = ask(
      new URL(request.url ?? "/", appOrigin),
      { method: request.method, headers: request.headers },
      (fromApp) => {
        answer.writeHead(fromApp.statusCode ?? 502, framable(fromApp.headers, url));
        // One that is cut off is cut off here too: whoever waits for the rest would wait for ever.
        pipeline(fromApp, answer, () => undefined);
      },
    );
    passed.on("error", () => {
      if (answer.headersSent) return answer.destroy();
      answer.writeHead(502, { "content-type": "text/plain; charset=utf-8" });
      answer.end("The app does not answer.");
    });
    answer.on("close", () => passed.destroy());
    request.pipe(passed);
  });
  server.listen(Number(new URL(frameUrl).port), "127.0.0.1");
  await once(server, "listening");
  return server;
}

/** Only where the app allows frames at all: `'none'` stays `'none'`. */
export function framable(headers: IncomingHttpHeaders, admin: string): IncomingHttpHeaders {
  // It preloads App Bridge from Shopify's servers, whatever address the app was given.
  const { link, ...rest } = headers;
  const policy = rest["content-security-policy"];
  if (typeof policy === "string") {
    rest["content-security-policy"] = policy
      .replace(/frame-ancestors (?!'none')/, `frame-ancestors ${admin} `)
      // The shop's files lie on Shopify's servers, and here on the dev store's.
      .replace(/img-src (?!'none')/, `img-src ${admin} `);
  }
  return rest;
}
