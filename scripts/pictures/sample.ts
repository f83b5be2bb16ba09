import { createServer } from "vite";
import { PROJECT } from "../project.ts";

type Json = unknown;
type Metafield = { namespace: string; key: string; type: string; value: string | null };

/** What the blocks are pictured with, as the app would publish it: by key for the shop, all of one product. */
export type Sample = { shop: Map<string, Json>; product: Metafield[] };

export async function samplePublication(): Promise<Sample> {
  const vite = await createServer({
    root: PROJECT,
    configFile: false,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const { sampleDocument, sampleProductMetafields } = await vite.ssrLoadModule(
      "/tests/sample-document.ts",
    );
    return {
      shop: new Map(Object.entries(sampleDocument() as Record<string, Json>)),
      product: sampleProductMetafields() as Metafield[],
    };
  } finally {
    await vite.close();
  }
}
