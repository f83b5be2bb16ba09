import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { z } from "zod";
import { AdminTrouble, type Admin } from "./admin.server";
import type { Surroundings } from "./ask.server";
import type { MetafieldToSet } from "./metafields.server";
import { stageUpload } from "./staged-upload.server";

const UPLOAD_TIMEOUT_MS = 120_000;
const DOWNLOAD_TIMEOUT_MS = 240_000;
const NEWEST = 5;

const RUN = `#graphql
  mutation RunMetafields($mutation: String!, $path: String!) {
    bulkOperationRunMutation(mutation: $mutation, stagedUploadPath: $path, groupObjects: false) {
      bulkOperation {
        id
      }
      userErrors {
        code
        message
      }
    }
  }
` as const;

const LOOK = `#graphql
  query BulkOperation($id: ID!) {
    bulkOperation(id: $id) {
      status
      errorCode
      url
      partialDataUrl
    }
  }
` as const;

const NEWEST_OPERATIONS = `#graphql
  query NewestBulkOperations($first: Int!) {
    bulkOperations(first: $first, sortKey: CREATED_AT, reverse: true) {
      nodes {
        id
        type
      }
    }
  }
` as const;

/** What Shopify does with each line: the variables of one call. */
const EACH_LINE = `mutation SetInBulk($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) { userErrors { field message code } }
}`;

export const lineOf = (metafields: MetafieldToSet[]) => `${JSON.stringify({ metafields })}\n`;

/** Puts the lines where a bulk operation reads them; says where. They do nothing there until it runs. */
export async function stageLines(
  admin: Admin,
  bytes: Uint8Array,
  world: Surroundings,
): Promise<string> {
  const how = { world, timeoutMs: UPLOAD_TIMEOUT_MS };
  const staged = await stageUpload(admin, { ...FILE, bytes }, how);
  if (staged?.key) return staged.key;
  throw new AdminTrouble("unavailable", "Shopify does not take the file of a bulk operation");
}

const FILE = {
  resource: "BULK_MUTATION_VARIABLES" as const,
  ...{ name: "metafields.jsonl", mimeType: "text/jsonl" },
};

export type Run = { ok: true; id: string } | { ok: false; code: string | null; message: string };

/** Has Shopify set the metafields of the lines at `path`. */
export async function runLines(admin: Admin, path: string): Promise<Run> {
  const { bulkOperationRunMutation: ran } = await admin.query(RUN, { mutation: EACH_LINE, path });
  const id = ran?.bulkOperation?.id;
  if (id) return { ok: true, id };
  const [error] = ran?.userErrors ?? [];
  return { ok: false, code: error?.code ?? null, message: error?.message ?? "no operation" };
}

/** The app's newest operation that changed something; null: there was none. */
export async function newestRun(admin: Admin): Promise<string | null> {
  const { bulkOperations } = await admin.query(NEWEST_OPERATIONS, { first: NEWEST });
  return bulkOperations.nodes.find(({ type }) => type === "MUTATION")?.id ?? null;
}

export type RunState =
  | { is: "running" }
  /** Where the results lie, as far as there are any; `detail`: why it ended before its time. */
  | { is: "ended"; url: string | null; detail: string | null };

/** How far an operation has come; one that Shopify does not know has ended, nobody knows how. */
export async function stateOfRun(admin: Admin, id: string): Promise<RunState> {
  const { bulkOperation: found } = await admin.query(LOOK, { id });
  if (!found) return { is: "ended", url: null, detail: "Shopify does not know the operation" };
  const { status, errorCode, url, partialDataUrl } = found;
  if (status === "CREATED" || status === "RUNNING" || status === "CANCELING") {
    return { is: "running" };
  }
  const detail = status === "COMPLETED" ? null : [status, errorCode].join(" ").trim();
  return { is: "ended", url: url ?? partialDataUrl ?? null, detail };
}

export type LineResult = { line: number; refusal: string | null };

const Result = z.object({
  __lineNumber: z.number().int().nonnegative(),
  data: z
    .object({
      metafieldsSet: z.object({ userErrors: z.array(z.object({ message: z.string() })) }).nullish(),
    })
    .nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/** What came of each line, in whatever order, read as it comes: a file may be larger than the memory. */
export async function* resultsAt(url: string, world: Surroundings): AsyncGenerator<LineResult> {
  if (new URL(url).protocol !== "https:") throw new AdminTrouble("unavailable", "no https address");
  const response = await world
    .fetch(url, { redirect: "error", signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS) })
    .catch((error: unknown) => {
      throw new AdminTrouble("unavailable", `results: ${String(error)}`);
    });
  if (!response.ok || !response.body) {
    throw new AdminTrouble("unavailable", `results: HTTP ${response.status}`);
  }
  const input = Readable.fromWeb(response.body as ReadableStream<Uint8Array>);
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    if (text === "") continue;
    const { __lineNumber: line, data, errors = [] } = Result.parse(JSON.parse(text));
    const problems = [...errors, ...(data?.metafieldsSet?.userErrors ?? [])];
    const isSilent = problems.length === 0 && !data?.metafieldsSet;
    const refusal = problems.map(({ message }) => message).join("; ");
    yield { line, refusal: isSilent ? "no result" : refusal || null };
  }
}
