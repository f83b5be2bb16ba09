import type { Publication, Shown } from "../storefront/publication";
import type { Admin } from "./admin.server";

const NAMESPACE = "tillit";
const AT_ONCE = 25;

const APP_METAFIELDS = `#graphql
  query AppMetafields {
    currentAppInstallation {
      id
      metafields(first: 100, namespace: "tillit") {
        nodes {
          key
          value
          compareDigest
        }
      }
    }
  }
` as const;

const SET = `#graphql
  mutation SetAppMetafields($metafields: [MetafieldsSetInput!]!) {
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
  mutation DeleteAppMetafields($metafields: [MetafieldIdentifierInput!]!) {
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

export type AppMetafields = { installationId: string; shown: Shown };

/** What the app's blocks read on the storefront at this moment. */
export async function readAppMetafields(admin: Admin): Promise<AppMetafields> {
  const { currentAppInstallation: installation } = await admin.query(APP_METAFIELDS, {});
  const shown = installation.metafields.nodes.map(
    ({ key, value, compareDigest }) => [key, { value, compareDigest }] as const,
  );
  return { installationId: installation.id, shown: Object.fromEntries(shown) };
}

/**
 * Changes what the storefront shows. A value that somebody changed since it was read is
 * not overwritten: that is a problem with code `STALE_OBJECT`, and the next publish reads anew.
 */
export async function writeAppMetafields(
  admin: Admin,
  installationId: string,
  { set, clear }: Publication,
): Promise<Written> {
  const owner = { ownerId: installationId, namespace: NAMESPACE };

  for (const part of inParts(set)) {
    const metafields = part.map((change) => ({ ...owner, type: "json", ...change }));
    // Setting a value twice leaves it as it is, or is refused as stale: harmless either way.
    const { metafieldsSet } = await admin.query(SET, { metafields }, { idempotent: true });
    const problems = problemsIn(metafieldsSet?.userErrors);
    if (problems.length > 0) return { ok: false, problems };
  }
  for (const part of inParts(clear)) {
    const metafields = part.map((key) => ({ ...owner, key }));
    const { metafieldsDelete } = await admin.query(DELETE, { metafields }, { idempotent: true });
    const problems = problemsIn(metafieldsDelete?.userErrors);
    if (problems.length > 0) return { ok: false, problems };
  }
  return { ok: true };
}

type UserError = { field?: string[] | null; message: string; code?: string | null };

const problemsIn = (errors: UserError[] = []): MetafieldProblem[] =>
  errors.map(({ code, field, message }) => ({ code: code ?? null, field: field ?? [], message }));

function inParts<Item>(items: Item[]): Item[][] {
  const count = Math.ceil(items.length / AT_ONCE);
  return Array.from({ length: count }, (_, n) => items.slice(n * AT_ONCE, (n + 1) * AT_ONCE));
}
