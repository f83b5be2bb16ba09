import type { Admin } from "../app/admin-api/admin.server";
import { db } from "../app/db.server";
import { recordInstallation } from "../app/installations.server";
import { startCheck, startImport } from "../app/trust/reviews/imports/import-verbs.server";
import { PIECE_BYTES } from "../app/trust/reviews/imports/pieces";
import { findImport, type StoredImport } from "../app/trust/reviews/imports/stored-import.server";
import { beginUpload, storePiece } from "../app/trust/reviews/imports/uploads.server";
import { workOnImports } from "../app/trust/reviews/imports/work-on-imports.server";
import { NOW } from "./facts";

/** A shop with the app, and products that we have heard of, called by their handles. */
export async function aShopWith(shop: string, products: { id: string; handle: string }[]) {
  await recordInstallation(shop, [], NOW);
  for (const { id, handle } of products) {
    await db.product.create({
      data: {
        ...{ shop, id, handle, title: handle, type: "", vendor: "Woolly", lookedUpAt: NOW },
        ...{ skus: [`SKU-${id}`], barcodes: [] },
      },
    });
  }
}

/** A Shopify that has no other products than those. */
export const shopifyWithout = (shop: string): Admin & { asked: string[] } => {
  const asked: string[] = [];
  return {
    shop,
    asked,
    query(document) {
      asked.push(/query (\w+)/.exec(document)?.[1] ?? "");
      return Promise.resolve({ nodes: [], products: { nodes: [] } } as never);
    },
  };
};

export async function uploaded(
  shop: string,
  file: string | Uint8Array,
  fileName = "reviews.csv",
): Promise<StoredImport> {
  const bytes = Buffer.from(file);
  const begun = await beginUpload(shop, { fileName, size: bytes.length }, NOW);
  for (let place = 0; place * PIECE_BYTES < bytes.length; place += 1) {
    const piece = Buffer.from(bytes.subarray(place * PIECE_BYTES, (place + 1) * PIECE_BYTES));
    const stored = await storePiece(shop, begun.id, place, piece);
    if (!stored.ok) throw new Error(stored.why);
  }
  return anImport(shop, begun.id);
}

export async function anImport(shop: string, id: string): Promise<StoredImport> {
  const found = await findImport(shop, id);
  if (!found) throw new Error(`There is no import ${id}`);
  return found;
}

type Given = Partial<Pick<StoredImport, "mapping">> & {
  choices?: Partial<StoredImport["choices"]>;
};

/** Uploads a file and checks it, as a merchant who changes nothing but this. */
export async function checked(
  shop: string,
  file: string | Uint8Array,
  { mapping, choices }: Given = {},
): Promise<StoredImport> {
  const { id } = await uploaded(shop, file);
  const found = await anImport(shop, id);
  const plan = {
    mapping: mapping ?? found.mapping,
    choices: { ...found.choices, ...choices },
  };
  await startCheck(found, plan, NOW);
  await worked(shop);
  return anImport(shop, id);
}

/** Uploads, checks and imports it. */
export async function imported(
  shop: string,
  file: string | Uint8Array,
  given: Given = {},
): Promise<StoredImport> {
  const { id } = await checked(shop, file, given);
  await startImport({ shop, id }, NOW);
  await worked(shop);
  return anImport(shop, id);
}

export const worked = (shop: string) =>
  workOnImports(shop, NOW, () => Promise.resolve(shopifyWithout(shop)));
