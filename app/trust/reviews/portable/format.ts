import type { Origin } from "../origins";
import type { Field } from "./field";

/** A platform's file. */
export type Format = {
  name: string;
  /** The platform. */
  origin: Origin;
  /** The columns that hold something; where vendors' files differ, of several the first that is there. */
  columns: Partial<Record<Field, string[]>>;
  /** Columns that the file has and we do not take over. */
  unused: string[];
  /** Without these it is another file. */
  required: string[];
  /** One of these must be there too. */
  oneOf?: string[];
  /** Headers beyond these, which say nothing for or against. */
  extra?: RegExp;
  /** The vendor's whole list of columns is not known. */
  partlyKnown?: true;
  /** Texts are HTML: tags go, and entities become what they stand for. */
  html?: true;
};
