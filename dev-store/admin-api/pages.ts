import type { PageRecord } from "../state.ts";
import type { World } from "../world.ts";
import { connection, type ConnectionArguments } from "./connection.ts";
import { gid } from "./gid.ts";
import { metafieldFields } from "./metafields.ts";
import { matchesQuery } from "./search.ts";
import { inPrimary, translationsOf } from "./translations.ts";

type PagesArguments = ConnectionArguments & { query?: string | null };

/** The pages of the online store: `page`, `pages` and how many there are. */
export function pageQueries(world: World) {
  return {
    page: ({ id }: { id: string }) => {
      const page = world.state.pages.find((one) => gid("Page", one.id) === id);
      return page ? viewPage(page, world) : null;
    },
    pages: ({ query, ...page }: PagesArguments) => {
      const found = world.state.pages.filter(({ id, handle, title }) =>
        matchesQuery(query ?? "", {
          id: String(id),
          handle,
          title: inPrimary(title, world.state.shop),
        }),
      );
      return connection(found, page, (one) => viewPage(one, world));
    },
    pagesCount: () => ({ count: world.state.pages.length, precision: "EXACT" }),
  };
}

/** A page as the Admin API shows it, in the shop's own language. */
export function viewPage(page: PageRecord, world: World) {
  const { shop } = world.state;
  const id = gid("Page", page.id);
  const body = inPrimary(page.bodyHtml, shop);
  return {
    __typename: "Page",
    id,
    handle: page.handle,
    title: inPrimary(page.title, shop),
    body,
    bodySummary: body.replaceAll(/<[^>]+>/g, "").slice(0, 150),
    isPublished: page.isPublished,
    publishedAt: page.isPublished ? page.createdAt : null,
    createdAt: page.createdAt,
    updatedAt: page.updatedAt,
    templateSuffix: null,
    translations: translationsOf({ title: page.title, body_html: page.bodyHtml }, shop),
    ...metafieldFields(world, id),
  };
}
