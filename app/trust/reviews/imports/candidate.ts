import type { HoldReason } from "../hold-reasons";
import type { Incentive } from "../incentives";
import type { Origin } from "../origins";
import type { OwnQuestion, OwnReview } from "../portable/own-line";
import type { PortableProduct } from "../portable/portable-review";
import type { RowNote, RowProblem } from "../portable/row-problem";
import type { Rating } from "../review";

export type ImportedPhoto = {
  alt: string;
  width: number;
  height: number;
  /** Where Shopify is to fetch it from; null: it came in the file itself. */
  source: string | null;
  /** In base64. */
  bytes: string | null;
};

/** A review out of a file, as it is to be stored once its product is found. */
export type ImportedReview = {
  id: string;
  rating: Rating;
  title: string;
  body: string;
  locale: string;
  authorName: string;
  email: string | null;
  customerId: string | null;
  origin: Origin;
  /** Only from our own file, by its proof. */
  orderId: string | null;
  importKey: string | null;
  writtenAt: Date;
  experiencedAt: Date | null;
  editedAt: Date | null;
  receivedAt: Date;
  incentive: Incentive;
  shownAt: Date | null;
  heldFor: HoldReason[];
  refusedAt: Date | null;
  refusedFor: string | null;
  deletedAt: Date | null;
  reply: string | null;
  repliedAt: Date | null;
  helpful: number;
  video: string | null;
  tags: string[];
  chosenAt: Date | null;
  revision: number;
  photos: ImportedPhoto[];
  history: Omit<OwnReview["history"][number], "id">[];
};

/** Why a row is not imported, beyond what is wrong with the row itself. */
export const OTHER_REJECTS = ["product-not-found", "not-shown-there", "line-unreadable"] as const;

export type RejectCode = RowProblem["code"] | (typeof OTHER_REJECTS)[number];

export type Reject = { code: RejectCode; values?: Record<string, string | number> };

/** What a row of a file may become. */
export type Candidate = { row: number; cells: string[] } & (
  | {
      is: "review";
      product: PortableProduct | null;
      review: ImportedReview;
      notes: RowNote[];
    }
  | { is: "question"; product: PortableProduct | null; question: OwnQuestion; notes: RowNote[] }
  | { is: "reject"; rejects: Reject[] }
);
