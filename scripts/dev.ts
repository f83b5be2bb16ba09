/** The app for `shopify app dev`: from its sources, reloaded as they change, with the worker in it. */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { createRequestHandler } from "@remix-run/express";
import { createServer as createVite } from "vite";
import { close, listenWith, portFromEnvironment, webServer } from "./app-server/app-server.ts";
import type { Bundle } from "./app-server/bundle.ts";
import { chooseDatabase } from "./app-server/choose-database.ts";
import { migrateWhenUp } from "./app-server/database.ts";
import { followedRequests } from "./app-server/followed-requests.ts";
import { inProject, reasonOf } from "./project.ts";
import { setUp } from "./setup/setup.ts";
import { onStop } from "./stopping.ts";

process.env.NODE_ENV = "development";
// Shopify's command line has names of its own for what it tells.
process.env.SHOPIFY_APP_URL ??= process.env.HOST;
process.env.TOKEN_KEYS ??= `development:${ownKey()}`;

let letGo = async () => {};
try {
  await setUp({ build: false, tests: false });
  letGo = await chooseDatabase();
  const web = webServer();
  const server = createServer(web);
  const vite = await createVite({
    root: inProject(),
    server: {
      middlewareMode: true,
      allowedHosts: [new URL(process.env.SHOPIFY_APP_URL ?? "http://localhost").hostname],
      // Through the same tunnel as the pages.
      hmr: { server },
    },
  });
  const bundle = () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<Bundle>;
  web.use(vite.middlewares);
  const first = await bundle();
  const { entry } = first;
  web.use(followedRequests(first));
  web.all("*", createRequestHandler({ build: bundle }));

  await migrateWhenUp();
  await listenWith(server, portFromEnvironment());
  void entry.module.startWorking();
  onStop(async () => {
    await vite.close();
    await Promise.all([close(server), entry.module.stopWorking()]);
    await letGo();
  });
  console.log(`Tillit listens on port ${portFromEnvironment()}`);
} catch (error) {
  console.error(reasonOf(error));
  await letGo();
  process.exit(1);
}

/** Seals the tokens of the development store; kept, so that they can be opened after a restart. */
function ownKey(): string {
  const file = inProject(".data/dev/token-key");
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, randomBytes(32).toString("base64"), { mode: 0o600 });
  }
  return readFileSync(file, "utf8");
}
