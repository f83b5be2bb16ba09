import type { Origin } from "../origins";
import type { Mapping } from "../portable/field";
import type { NoteCounts } from "./counted";
import type { ImportChoices } from "./import-choices";
import type { ImportState } from "./import-state";

/** An import as its page shows it. */
export type ImportView = {
  id: string;
  fileName: string;
  size: number;
  state: ImportState;
  /** The platform whose file it was recognised as; null: any table. */
  platform: Origin | null;
  /** Our own file: it needs no mapping. */
  isOurs: boolean;
  headers: string[];
  mapping: Mapping;
  choices: ImportChoices;
  /** The first rows, while the merchant says what their columns hold. */
  firstRows: string[][];
  rows: number;
  cursor: number;
  added: number;
  already: number;
  wrong: number;
  notFound: number;
  notes: NoteCounts;
  /** How many rows were left out, by their first reason. */
  rejects: { reason: string; rows: number }[];
  problem: { code: string; values?: Record<string, string | number> } | null;
  createdOn: string;
};

/** A line in the list of imports. */
export type PastImport = Pick<
  ImportView,
  "id" | "fileName" | "state" | "added" | "rows" | "cursor" | "createdOn"
>;

/** `ok` is false where the import was not in a state for what was asked; the view says which it is in. */
export type ImportAnswer = { ok: boolean; view: ImportView };

export type UploadBegun = { ok: true; id: string } | { ok: false; problem: ImportView["problem"] };

/** The places of the pieces that are there. */
export type PiecesThere = { places: number[] };

export type PieceAnswer = { ok: boolean };
