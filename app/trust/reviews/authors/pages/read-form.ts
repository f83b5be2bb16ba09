import { problemsAt } from "../../../doors/problems-at";
import { AuthorName, Objection, Written } from "../written";
import { fieldNamed } from "./field-named";
import type { FormProblem } from "../../../doors/form-problem";
import type { ProductForm, Typed } from "./page";
import type { FieldProblem } from "../../../doors/words/words";

export type ReadProduct = Written & { productId: string; remove: string[] };

export type ReadForm = {
  name: string;
  /** The products that were written about. */
  written: ReadProduct[];
  problems: FormProblem[];
  /** All that was typed, for showing it again. */
  typed: { name: string; products: Map<string, Typed> };
};

/** What a form with stars and words says, and what of it has to be looked at again. A product that nothing was said about is left out. */
export function readForm(
  fields: URLSearchParams,
  productIds: string[],
  hasPhotos: (productId: string) => boolean,
): ReadForm {
  const typed = new Map(productIds.map((id) => [id, typedIn(fields, id)]));
  const problems: FormProblem[] = [];
  const name = AuthorName.safeParse(fields.get("name") ?? "");
  if (!name.success) problems.push(...problemsAt(name.error, () => "name"));

  const written: ReadProduct[] = [];
  for (const [productId, words] of typed) {
    const remove = fields.getAll(fieldNamed("remove", productId)).filter(isPhotoId);
    const isUsed =
      Object.values(words).some((text) => text.trim() !== "") ||
      remove.length > 0 ||
      hasPhotos(productId);
    if (!isUsed) continue;
    const parsed = Written.safeParse(words);
    if (parsed.success) written.push({ ...parsed.data, productId, remove });
    else problems.push(...problemsAt(parsed.error, (field) => fieldNamed(field, productId)));
  }
  if (written.length === 0 && problems.every(({ field }) => field === "name")) {
    const [first = ""] = productIds;
    problems.push({ field: fieldNamed("rating", first), code: "nothing-written", max: 0 });
  }
  return {
    name: name.success ? name.data : "",
    ...{ written, problems },
    typed: { name: fields.get("name") ?? "", products: typed },
  };
}

/** As `photoId` makes them. */
const isPhotoId = (id: string) => /^[0-9a-f]{32}$/.test(id);

const typedIn = (fields: URLSearchParams, productId: string): Typed => {
  const field = (name: string) => fields.get(fieldNamed(name, productId)) ?? "";
  return {
    rating: field("rating"),
    title: field("title"),
    // A form sends line breaks of two signs, which count as one.
    body: field("body").replaceAll("\r\n", "\n"),
    video: field("video"),
  };
};

/** The text of an objection, or what is wrong with it. */
export function readObjection(
  fields: URLSearchParams,
): { text: string } | { problem: FieldProblem; max: number } {
  const parsed = Objection.safeParse(fields.get("objection") ?? "");
  if (parsed.success) return { text: parsed.data };
  const [{ code, max } = { code: "invalid" as const, max: 0 }] = problemsAt(parsed.error, () => "");
  return { problem: code, max };
}

/** The form again, with what was typed in place of what is stored. */
export const typedAgain = (products: ProductForm[], typed: ReadForm["typed"]): ProductForm[] =>
  products.map((product) => ({
    ...product,
    typed: typed.products.get(product.productId) ?? product.typed,
  }));
