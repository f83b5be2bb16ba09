import type { Problem } from "../trust/problem";
import type { ShopFacts } from "../trust/shop-facts";
import { AdminTrouble, type Admin } from "./admin.server";

const PAGE = `#graphql
  query TrustPage($id: ID!) {
    page(id: $id) {
      handle
      isPublished
    }
  }
` as const;

const PAGES_AT = `#graphql
  query TrustPagesAt($query: String!) {
    pages(first: 1, query: $query) {
      nodes {
        id
        handle
        title
        body
      }
    }
  }
` as const;

const CREATE = `#graphql
  mutation CreateTrustPage($page: PageCreateInput!) {
    pageCreate(page: $page) {
      page {
        id
        handle
      }
      userErrors {
        code
        field
      }
    }
  }
` as const;

export type CreatedPage = { id: string; handle: string };
export type PageCreation = { ok: true; page: CreatedPage } | { ok: false; problem: Problem };

/**
 * What became of the page that the app made: deleted, renamed, hidden. Null where it cannot be known,
 * because the merchant has taken the permission back.
 */
export async function lookUpTrustPage(admin: Admin, id: string): Promise<ShopFacts["trustPage"]> {
  try {
    const { page } = await admin.query(PAGE, { id });
    return page
      ? { id, handle: page.handle, isVisible: page.isPublished }
      : { id, handle: null, isVisible: false };
  } catch (error) {
    if (error instanceof AdminTrouble && error.kind === "no-access") return null;
    throw error;
  }
}

/**
 * Makes an empty, visible page. Needs the optional scope `write_online_store_pages`: without it,
 * `AdminTrouble` of kind `no-access`.
 */
export async function createPage(
  admin: Admin,
  { title, handle }: { title: string; handle: string },
): Promise<PageCreation> {
  const page = { title, handle, body: "", isPublished: true };
  const { pageCreate } = await admin.query(CREATE, { page });
  if (pageCreate?.page) return { ok: true, page: pageCreate.page };

  const [error] = pageCreate?.userErrors ?? [];
  const field = error?.field?.at(-1) === "handle" ? "handle" : "title";
  if (error?.code === "TAKEN") {
    const ours = await emptyPageAt(admin, { title, handle });
    return ours ? { ok: true, page: ours } : refused("handle", "page-address-taken");
  }
  return refused(field, error?.code === "TOO_LONG" ? "too-long" : "page-refused");
}

const refused = (field: string, code: string): PageCreation => ({
  ok: false,
  problem: { path: [field], code },
});

/** A page of the same title with nothing on it: an earlier answer of Shopify's that got lost. */
async function emptyPageAt(
  admin: Admin,
  { title, handle }: { title: string; handle: string },
): Promise<CreatedPage | null> {
  const { pages } = await admin.query(PAGES_AT, { query: `handle:"${handle}"` });
  const [found] = pages.nodes;
  const isOurs = found?.handle === handle && found.title === title && found.body.trim() === "";
  return found && isOurs ? { id: found.id, handle: found.handle } : null;
}
