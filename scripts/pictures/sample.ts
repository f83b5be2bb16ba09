import { createServer } from "vite";
import { PROJECT } from "../project.ts";

type Json = unknown;

/** What the blocks are pictured with: each setting's example, as the app would publish it. */
export async function samplePublication(): Promise<Map<string, Json>> {
  const vite = await createServer({
    root: PROJECT,
    configFile: false,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const { sampleDocument } = await vite.ssrLoadModule("/tests/sample-document.ts");
    return new Map(Object.entries(sampleDocument() as Record<string, Json>));
  } finally {
    await vite.close();
  }
}
