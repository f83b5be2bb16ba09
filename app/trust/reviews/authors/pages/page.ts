import type { Locale } from "../../../locale";
import type { RefusalReason } from "../../refusal-reasons";
import type { FormProblem } from "../../../doors/form-problem";
import type { FieldProblem } from "../../../doors/words/words";
import type { PhotoProblem } from "./words/words";

/** As typed, or as it is stored. */
export type Typed = { rating: string; title: string; body: string; video: string };

export type OwnPhoto = { id: string; url: string | null };

export type ProductForm = {
  /** Shopify's number; part of the names and ids of the fields. */
  productId: string;
  title: string;
  picture: string | null;
  typed: Typed;
  photos: OwnPhoto[];
  /** Where what was written of it can be deleted too, if that is another page than this. */
  own?: string;
};

type Page = { locale: Locale; shop: { name: string; url: string } };

export type ReviewPageContent = Page & {
  /** Null where the review is changed by a link of its own. */
  order: { number: string; date: string } | null;
  /** Where the form goes: the page itself, by its query. */
  action: string;
  name: string;
  products: ProductForm[];
  /** Something of it was sent before. */
  isAnswered: boolean;
  problems: FormProblem[];
};

export type PhotoTrouble = { product: string; code: PhotoProblem };

export type ThanksPageContent = Page & {
  reviews: { product: string; state: "shown" | "held" | "gone" }[];
  photos: PhotoTrouble[];
  /** Back to the form. */
  change: string;
};

export type OwnState =
  | "shown"
  | "held"
  | { refusedFor: RefusalReason; objected: boolean; isDeleted: boolean }
  | "deleted"
  | "deleted-by-shop";

export type OwnPageContent = Page & {
  action: string;
  product: string;
  state: OwnState;
  /** Null: nothing can be changed. */
  form: ReviewPageContent | null;
  /** What was just done, or that it was not: so much was sent that it has to wait. */
  said: "saved" | "objected" | "wait" | null;
  photos: PhotoTrouble[];
  objection: { text: string; problem: FieldProblem | null; max: number };
};

export type UnsubscribePageContent = Page & {
  action: string;
  state: "asked" | "stopped" | "undone";
};

export type GonePageContent = { locale: Locale; shop: string | null };
