import { once } from "node:events";
import { statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { startFrameProxy } from "./admin/frame-proxy.ts";
import { readCommandLine, WrongCommandLine } from "./command-line.ts";
import { devStoreApp } from "./dev-store.ts";
import { startMailbox } from "./mail/mailbox.ts";
import { BrokenStateFile } from "./state-file.ts";
import { createWorld, type World } from "./world.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

async function start(): Promise<void> {
  const world = openWorld();
  const server = createServer(devStoreApp(world));
  server.listen(world.options.port, "127.0.0.1");
  await once(server, "listening");
  const frameProxy = await startFrameProxy(world);
  await startMailbox(world);
  stopOnSignal(world, [server, frameProxy]);
  console.log("dev store listening");
}

function openWorld(): World {
  const { port, sample, fresh, themeDir } = readCommandLine(process.argv.slice(2));
  if (themeDir && !statSync(themeDir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new WrongCommandLine(`--theme names a folder that is not there: ${themeDir}`);
  }
  return createWorld({
    sample,
    fresh,
    options: {
      port,
      url: `http://localhost:${port}`,
      frameUrl: `http://localhost:${port + 1}`,
      appOrigin: `http://127.0.0.1:${port + 2}`,
      smtpPort: port + 3,
      bouncePort: port + 4,
      appKey: process.env["DEV_STORE_APP_KEY"] ?? "tillit-dev-store",
      appSecret: required("DEV_STORE_APP_SECRET"),
      dataDir: resolve(process.env["DEV_STORE_DATA"] ?? here("../.data/dev-store")),
      themeDir: themeDir ?? here("./theme"),
      extensionDir: here("../extensions/tillit"),
    },
  });
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new WrongCommandLine(`${name} is not set: the app's secret, which signs.`);
  return value;
}

/** At once: open connections are cut, what was changed is written. */
function stopOnSignal(world: World, servers: Server[]): void {
  const stop = () => {
    world.flush();
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

/** Trouble that a person can mend is one line; anything else is a bug and keeps its stack. */
function oneLine(error: unknown): string | null {
  if (error instanceof WrongCommandLine || error instanceof BrokenStateFile) return error.message;
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  return code === "EADDRINUSE" ? `Port ${port} is in use. Choose another one with --port.` : null;
}

try {
  await start();
} catch (error) {
  console.error(oneLine(error) ?? error);
  process.exit(1);
}
