import type { PageRecord } from "../state.ts";
import { primaryLocaleOf } from "../storefront/visit.ts";
import { handleOf } from "../storefront/filters/text.ts";
import type { World } from "../world.ts";
import { gid } from "./gid.ts";
import { viewPage } from "./pages.ts";

type PageInput = {
  title?: string | null;
  handle?: string | null;
  body?: string | null;
  isPublished?: boolean | null;
};

/** `pageCreate`, `pageUpdate` and `pageDelete`. */
export function pageMutations(world: World) {
  const withId = (id: string) => world.state.pages.find((page) => gid("Page", page.id) === id);
  return {
    pageCreate({ page: input }: { page: PageInput }) {
      const userErrors = faultsOf(world, input, null);
      if (userErrors.length > 0) return { page: null, userErrors };
      const now = world.now().toISOString();
      const page = changed(world, input, {
        id: world.takeId(),
        handle: freeHandle(world, input.title ?? ""),
        title: {},
        bodyHtml: {},
        isPublished: true,
        inMenu: false,
        createdAt: now,
        updatedAt: now,
      });
      world.state.pages.push(page);
      return { page: viewPage(page, world), userErrors: [] };
    },
    pageUpdate({ id, page: input }: { id: string; page: PageInput }) {
      const page = withId(id);
      if (!page) return { page: null, userErrors: [notFound("id")] };
      const userErrors = faultsOf(world, { title: "unchanged", ...input }, page);
      if (userErrors.length > 0) return { page: null, userErrors };
      Object.assign(page, changed(world, input, page));
      return { page: viewPage(page, world), userErrors: [] };
    },
    pageDelete({ id }: { id: string }) {
      const page = withId(id);
      if (!page) return { deletedPageId: null, userErrors: [notFound("id")] };
      world.state.pages = world.state.pages.filter((one) => one !== page);
      world.changed();
      return { deletedPageId: id, userErrors: [] };
    },
  };
}

/** What was given replaces what was there; a text that is not given stays in every language. */
function changed(world: World, input: PageInput, before: PageRecord): PageRecord {
  const primary = primaryLocaleOf(world.state);
  world.changed();
  return {
    ...before,
    ...(input.handle ? { handle: handleOf(input.handle) } : {}),
    isPublished: input.isPublished ?? before.isPublished,
    title: input.title == null ? before.title : { ...before.title, [primary]: input.title },
    bodyHtml: { ...before.bodyHtml, [primary]: input.body ?? before.bodyHtml[primary] ?? "" },
    updatedAt: world.now().toISOString(),
  };
}

const LONGEST_TITLE = 255;

function faultsOf(world: World, { title, handle }: PageInput, own: PageRecord | null) {
  const fault = (field: string, code: string, message: string) => [
    { field: ["page", field], code, message },
  ];
  if (!title?.trim()) return fault("title", "BLANK", "Title can't be blank");
  if (title.length > LONGEST_TITLE) {
    return fault("title", "TOO_LONG", `Title is too long (maximum is ${LONGEST_TITLE} characters)`);
  }
  const wanted = handle ? handleOf(handle) : null;
  const taken = world.state.pages.some((page) => page !== own && page.handle === wanted);
  return taken ? fault("handle", "TAKEN", "Handle has already been taken") : [];
}

const notFound = (field: string) => ({
  field: [field],
  code: "NOT_FOUND",
  message: "Page does not exist",
});

/** From the title, with a number where another page has it. */
function freeHandle(world: World, title: string): string {
  const wanted = handleOf(title) || "page";
  const isTaken = (handle: string) => world.state.pages.some((page) => page.handle === handle);
  let handle = wanted;
  for (let number = 1; isTaken(handle); number += 1) handle = `${wanted}-${number}`;
  return handle;
}
