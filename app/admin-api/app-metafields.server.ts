import type { Publication, Shown } from "../storefront/publication";
import type { Admin } from "./admin.server";
import { deleteMetafields, setMetafields, type Written } from "./metafields.server";

const NAMESPACE = "tillit";

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
  const place = (key: string) => ({ ownerId: installationId, namespace: NAMESPACE, key });
  const written = await setMetafields(
    admin,
    set.map(({ key, ...change }) => ({ ...place(key), type: "json", ...change })),
  );
  return written.ok ? deleteMetafields(admin, clear.map(place)) : written;
}
