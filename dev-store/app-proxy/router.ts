import express, { type Request, type Response as Answer } from "express";
import { handled } from "../handled.ts";
import { renderInTheme } from "../storefront/render.ts";
import type { World } from "../world.ts";
import { proxySignature } from "./signature.ts";

/** Shopify adds these itself; what a shopper writes under these names does not pass. */
const OWN_PARAMETERS = ["shop", "logged_in_customer_id", "path_prefix", "timestamp", "signature"];

/** They concern the connection, or carry cookies, which the proxy drops both ways. */
const DROPPED_FROM_REQUEST = [
  "authorization",
  "connection",
  "content-length",
  "cookie",
  "expect",
  "host",
  "keep-alive",
  "te",
  "transfer-encoding",
  "upgrade",
];
const DROPPED_FROM_ANSWER = [
  "connection",
  "content-encoding",
  "content-length",
  "keep-alive",
  "set-cookie",
  "transfer-encoding",
];

const PATIENCE_MS = 30_000;

/** The app proxy: what stands below `/apps/…` on the storefront comes from the app, signed on its way there. */
export function appProxyRouter(world: World): express.Router {
  const router = express.Router();
  router.use(express.raw({ type: () => true, limit: "10mb" }));
  router.use(
    handled(async (request, answer) => {
      if (!world.state.app.installed) return answer.status(404).type("text").send("Not Found");
      let fromApp: Response;
      try {
        fromApp = await fetch(signedAddress(world, request), {
          method: request.method,
          headers: headersFor(request),
          body: Buffer.isBuffer(request.body) ? new Uint8Array(request.body) : null,
          redirect: "manual",
          signal: AbortSignal.timeout(PATIENCE_MS),
        });
      } catch {
        const sentence = "There was an error in the third-party application.";
        return answer.status(500).type("text").send(sentence);
      }
      return pass(world, request, fromApp, answer);
    }),
  );
  return router;
}

function signedAddress(world: World, request: Request): URL {
  const { proxy } = world.definition;
  const rest = request.path === "/" ? "" : request.path;
  const address = new URL(`${proxy.path}${rest}`, world.options.appOrigin);
  const asked = new URL(request.originalUrl, world.options.url).searchParams;
  for (const [name, value] of asked) {
    if (!OWN_PARAMETERS.includes(name)) address.searchParams.append(name, value);
  }
  address.searchParams.append("shop", world.state.shop.domain);
  address.searchParams.append("logged_in_customer_id", "");
  address.searchParams.append("path_prefix", proxy.prefix);
  address.searchParams.append("timestamp", String(Math.floor(world.now().getTime() / 1_000)));
  const signature = proxySignature(address.searchParams, world.options.appSecret);
  address.searchParams.append("signature", signature);
  return address;
}

function headersFor(request: Request): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || DROPPED_FROM_REQUEST.includes(name)) continue;
    headers.set(name, [value].flat().join(", "));
  }
  headers.set("x-forwarded-for", request.ip ?? "127.0.0.1");
  headers.set("x-forwarded-host", request.get("host") ?? "");
  headers.set("x-forwarded-proto", request.protocol);
  return headers;
}

async function pass(
  world: World,
  request: Request,
  fromApp: Response,
  answer: Answer,
): Promise<Answer> {
  answer.status(fromApp.status);
  for (const [name, value] of fromApp.headers) {
    if (!DROPPED_FROM_ANSWER.includes(name)) answer.set(name, value);
  }
  const body = Buffer.from(await fromApp.arrayBuffer());
  const type = fromApp.headers.get("content-type") ?? "";
  if (!type.startsWith("application/liquid")) return answer.send(body);
  const title = world.definition.name;
  const page = await renderInTheme(world, request, body.toString(), { title });
  return answer.type("html").send(page);
}
