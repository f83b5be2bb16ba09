import type { ReviewImport as ImportRow } from "@prisma/client";
import { z } from "zod";
import { db, type Tx } from "../../../db.server";
import { ORIGINS } from "../origins";
import { FIELDS } from "../portable/field";
import { FORMATS, formatCalled } from "../portable/formats";
import { ROW_NOTES } from "../portable/row-problem";
import { HIDDEN_CHOICES, NO_CHOICES } from "./import-choices";
import { IMPORT_STATES } from "./import-state";

export const Mapping = z.partialRecord(z.enum(FIELDS), z.string().max(1_000));

export const Choices = z.object({
  dayOrder: z.enum(["dmy", "mdy"]).nullable(),
  hidden: z.enum(HIDDEN_CHOICES),
  origin: z.enum(ORIGINS),
});

/** The file's headers as they stand there, and what each column holds. */
const Columns = z.object({ headers: z.array(z.string()), mapping: Mapping });

const Problem = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

export type ImportProblem = z.infer<typeof Problem>;

const Notes = z.partialRecord(z.enum(ROW_NOTES), z.number());
export type Notes = z.infer<typeof Notes>;

/** How our own file is called among the formats. */
export const OWN_FORMAT = "tillit";

export type StoredImport = ReturnType<typeof importFrom>;

export function importFrom(row: ImportRow) {
  const { state, mapping, choices, notes, problem, ...rest } = row;
  return {
    ...rest,
    state: z.enum(IMPORT_STATES).parse(state),
    ...(mapping === null ? { headers: [], mapping: {} } : Columns.parse(mapping)),
    choices: choices === null ? NO_CHOICES : Choices.parse(choices),
    notes: notes === null ? {} : Notes.parse(notes),
    problem: problem === null ? null : Problem.parse(problem),
  };
}

export async function findImport(
  shop: string,
  id: string,
  tx: Tx = db,
): Promise<StoredImport | null> {
  const row = await tx.reviewImport.findUnique({ where: { shop_id: { shop, id } } });
  return row && importFrom(row);
}

/** As many as anybody goes back to. */
const PAST_IMPORTS = 50;

export async function pastImports(shop: string): Promise<StoredImport[]> {
  const rows = await db.reviewImport.findMany({
    where: { shop },
    orderBy: { createdAt: "desc" },
    take: PAST_IMPORTS,
  });
  return rows.map(importFrom);
}

/** Whether the file's texts are HTML: as its format says, or any format of the platform that the merchant names. */
export const isHtml = ({ format, choices }: StoredImport): boolean =>
  (formatCalled(format)?.html ??
    FORMATS.some(({ origin, html }) => html && origin === choices.origin)) ||
  false;
