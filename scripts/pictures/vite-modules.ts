import { createServer } from "vite";
import { PROJECT } from "../project.ts";

/** Runs with a module of the project whose own modules are written for a bundler. */
export async function withModule<Module, Result>(
  file: string,
  run: (module: Module) => Result | Promise<Result>,
): Promise<Result> {
  const vite = await createServer({
    root: PROJECT,
    configFile: false,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    return await run((await vite.ssrLoadModule(file)) as Module);
  } finally {
    await vite.close();
  }
}
