import { withModule } from "./vite-modules.ts";

type Json = unknown;
type Metafield = { namespace: string; key: string; type: string; value: string | null };

/** What the blocks are pictured with, as the app would publish it: by key for the shop, all of one product. */
export type Sample = { shop: Map<string, Json>; product: Metafield[] };

type Samples = { sampleDocument(): Record<string, Json>; sampleProductMetafields(): Metafield[] };

export const samplePublication = (): Promise<Sample> =>
  withModule(
    "/tests/sample-document.ts",
    ({ sampleDocument, sampleProductMetafields }: Samples) => ({
      shop: new Map(Object.entries(sampleDocument())),
      product: sampleProductMetafields(),
    }),
  );
