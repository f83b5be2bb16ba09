import type { Admin } from "./admin.server";

/** What Shopify takes in one call. */
export const METAFIELDS_A_CALL = 25;

const SET = `#graphql
  mutation SetMetafields($metafields: [MetafieldsSetInput!]!) {
    metafieldsSet(metafields: $metafields) {
      userErrors {
        field
        message
        code
      }
    }
  }
` as const;

const DELETE = `#graphql
  mutation DeleteMetafields($metafields: [MetafieldIdentifierInput!]!) {
    metafieldsDelete(metafields: $metafields) {
      userErrors {
        field
        message
      }
    }
  }
` as const;

/** Why Shopify did not take a value, in its own words. */
export type MetafieldProblem = { code: string | null; field: string[]; message: string };

export type Written = { ok: true } | { ok: false; problems: MetafieldProblem[] };

export type MetafieldPlace = { ownerId: string; namespace: string; key: string };

export type MetafieldToSet = MetafieldPlace & {
  type: string;
  value: string;
  /** The state that the change was decided on; absent: whatever is there. */
  compareDigest?: string | null;
};

/** Sets values, each 25 of them all or none; stops at the first that are refused. */
export async function setMetafields(admin: Admin, metafields: MetafieldToSet[]): Promise<Written> {
  for (const part of inParts(metafields)) {
    // Setting a value twice leaves it as it is, or is refused as stale: harmless either way.
    const { metafieldsSet } = await admin.query(SET, { metafields: part }, { idempotent: true });
    const problems = problemsIn(metafieldsSet?.userErrors);
    if (problems.length > 0) return { ok: false, problems };
  }
  return { ok: true };
}

/** Takes values away; one that is not there is no problem. */
export async function deleteMetafields(admin: Admin, places: MetafieldPlace[]): Promise<Written> {
  for (const part of inParts(places)) {
    const { metafieldsDelete } = await admin.query(
      DELETE,
      { metafields: part },
      { idempotent: true },
    );
    const problems = problemsIn(metafieldsDelete?.userErrors);
    if (problems.length > 0) return { ok: false, problems };
  }
  return { ok: true };
}

type UserError = { field?: string[] | null; message: string; code?: string | null };

const problemsIn = (errors: UserError[] = []): MetafieldProblem[] =>
  errors.map(({ code, field, message }) => ({ code: code ?? null, field: field ?? [], message }));

export const inWords = (problems: MetafieldProblem[]) =>
  problems.map(({ field, message }) => [field.join("."), message].join(" ").trim()).join("; ");

function inParts<Item>(items: Item[]): Item[][] {
  const count = Math.ceil(items.length / METAFIELDS_A_CALL);
  return Array.from({ length: count }, (_, n) =>
    items.slice(n * METAFIELDS_A_CALL, (n + 1) * METAFIELDS_A_CALL),
  );
}
