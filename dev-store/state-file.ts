import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { variantOf } from "./shops/variant.ts";
import type { AppRecord, DevStoreState } from "./state.ts";

export type Kept = {
  state: DevStoreState;
  /** Tokens of the sample shops that are not open just now, by domain. */
  tokensOfOtherShops: Record<string, AppRecord["tokens"]>;
};

/** The file with the state cannot be used. The message says what to do about it. */
export class BrokenStateFile extends Error {}

/** Enough to tell our file from another and from half of one; what is inside, only we write. */
const KeptShape = z.looseObject({
  state: z.looseObject({
    sample: z.string(),
    nextId: z.number(),
    shop: z.looseObject({ domain: z.string(), customerAccounts: z.string() }),
    app: z.looseObject({ installed: z.boolean(), tokens: z.array(z.looseObject({})) }),
    products: z.array(z.looseObject({})),
    pages: z.array(z.looseObject({})),
    policies: z.array(z.looseObject({})),
    metafields: z.array(z.looseObject({})),
    files: z.array(z.looseObject({})),
    themeBlocks: z.array(z.looseObject({})),
    webhooks: z.array(z.looseObject({})),
  }),
  tokensOfOtherShops: z.record(z.string(), z.array(z.looseObject({}))),
});

/** What files of earlier versions do not have yet. */
const LATER_PARTS = { mail: [], flowTriggers: [], orders: [], customers: [], clockAheadMs: 0 };

const withLaterParts = (state: DevStoreState): DevStoreState => ({
  ...LATER_PARTS,
  ...state,
  products: state.products.map((product) => ({
    ...product,
    variant: product.variant ?? variantOf(product),
  })),
  app: { ...state.app, seesCustomerData: state.app.seesCustomerData ?? true },
});

const fileIn = (dataDir: string) => join(dataDir, "state.json");

/** What an earlier run has kept, or null when there was none. */
export function readStateFile(dataDir: string): Kept | null {
  const path = fileIn(dataDir);
  try {
    const kept: unknown = JSON.parse(readFileSync(path, "utf8"));
    KeptShape.parse(kept);
    const { state, ...rest } = kept as Kept;
    return { ...rest, state: withLaterParts(state) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new BrokenStateFile(
      `The dev store cannot read its data in ${path}. Start with --fresh, or delete that file.`,
    );
  }
}

/** Writes beside the file and renames, so that a crash leaves the old file or the new one. */
export function writeStateFile(dataDir: string, kept: Kept): void {
  mkdirSync(dataDir, { recursive: true });
  const path = fileIn(dataDir);
  writeFileSync(`${path}.new`, JSON.stringify(kept, null, 1));
  renameSync(`${path}.new`, path);
}
