import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createWorld, type World, type WorldOptions, type WorldOrigins } from "./world.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

type Overrides = Omit<WorldOrigins, "options"> & { options?: Partial<WorldOptions> };

/** A world for a test, with a data folder of its own. */
export function aWorld({ options, ...origins }: Overrides = {}): World & Disposable {
  const dataDir = mkdtempSync(join(tmpdir(), "dev-store-"));
  const world = createWorld({
    ...origins,
    options: {
      port: 4400,
      url: "http://localhost:4400",
      frameUrl: "http://localhost:4401",
      appOrigin: "http://127.0.0.1:4402",
      smtpPort: 0,
      bouncePort: 0,
      appKey: "test-key",
      appSecret: "test-secret",
      dataDir,
      themeDir: here("./theme"),
      extensionDir: here("../extensions/tillit"),
      ...options,
    },
  });
  const forget = () => {
    world.flush();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return Object.assign(world, { [Symbol.dispose]: forget });
}

/** Listens on a free port, or the one named, until the test is over. */
export async function listening(
  app: RequestListener,
  asked = 0,
): Promise<{ url: string } & AsyncDisposable> {
  const server: Server = createServer(app);
  await new Promise<void>((resolve) => server.listen(asked, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
