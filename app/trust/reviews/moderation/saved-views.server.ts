import { randomUUID } from "node:crypto";
import { z } from "zod";
import { db, lockShop } from "../../../db.server";
import { plainText } from "../../plain-text";
import { problemsFrom } from "../../problem";
import { VIEW_NAME_MAX, VIEWS_MAX, viewQuery, viewSearch } from "./saved-view";
import type { SavedView, ViewAnswer } from "./saved-view";

/** Of this page's searches, among those that other pages may keep. */
const PAGE = "reviews";

const Query = z
  .string()
  .max(2_000)
  .transform((query) => viewQuery(viewSearch(query)));
const Name = plainText(VIEW_NAME_MAX, "view-name-missing");

const NewView = z.object({ name: Name, query: Query });
const ChangedView = z.object({ name: Name.optional(), query: Query.optional() });

export async function savedViews(shop: string): Promise<SavedView[]> {
  const rows = await db.savedView.findMany({
    where: { shop, page: PAGE },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, name, query }) => ({
    id,
    name,
    // What cannot be read any more finds everything.
    search: viewSearch(typeof query === "string" ? query : ""),
  }));
}

const refused = (code: string): ViewAnswer => ({
  ok: false,
  problems: [{ path: ["name"], code, values: { max: VIEWS_MAX } }],
});

/** Keeps a search under a name that no other has. */
export async function saveView(shop: string, input: unknown): Promise<ViewAnswer> {
  const view = NewView.safeParse(input);
  if (!view.success) return { ok: false, problems: problemsFrom(view.error) };
  return db.$transaction(async (tx) => {
    await lockShop(tx, shop, "saved views");
    const views = await tx.savedView.findMany({ where: { shop, page: PAGE } });
    if (views.length >= VIEWS_MAX) return refused("too-many-views");
    if (views.some(({ name }) => name === view.data.name)) return refused("view-name-taken");
    const id = randomUUID();
    const position = Math.max(-1, ...views.map((one) => one.position)) + 1;
    await tx.savedView.create({ data: { shop, id, page: PAGE, position, ...view.data } });
    return { ok: true, id };
  });
}

/** Gives a view another name, another search, or both. */
export async function changeView(shop: string, id: string, input: unknown): Promise<ViewAnswer> {
  const view = ChangedView.safeParse(input);
  if (!view.success) return { ok: false, problems: problemsFrom(view.error) };
  const { name, query } = view.data;
  return db.$transaction(async (tx) => {
    await lockShop(tx, shop, "saved views");
    const where = { shop, page: PAGE, NOT: { id } };
    if (name !== undefined && (await tx.savedView.count({ where: { ...where, name } })) > 0) {
      return refused("view-name-taken");
    }
    await tx.savedView.updateMany({
      where: { shop, page: PAGE, id },
      data: { ...(name !== undefined && { name }), ...(query !== undefined && { query }) },
    });
    return { ok: true, id };
  });
}

export async function deleteView(shop: string, id: string): Promise<void> {
  await db.savedView.deleteMany({ where: { shop, page: PAGE, id } });
}
