import { setImmediate as others } from "node:timers/promises";
import { execute, GraphQLError, parse } from "graphql";
import type { World } from "../world.ts";
import { connection, type ConnectionArguments } from "./connection.ts";
import { gid } from "./gid.ts";
import { resolveField, resolveType } from "./resolve-field.ts";
import { roots } from "./roots.ts";
import { adminSchema } from "./schema.ts";
import { UPLOAD_HOST } from "./staged-uploads.ts";
import { validationErrors } from "./validation-errors.ts";

type Operation = {
  id: number;
  status: "CREATED" | "RUNNING" | "COMPLETED";
  query: string;
  createdAt: string;
  completedAt: string | null;
  count: number;
  /** The file with the results; null: none yet. */
  result: string | null;
};

/** Shopify takes a moment, too, so that an app that does not wait is found out. */
const MOMENT_MS = 400;

const LINES_AT_ONCE = 50;

/** Of each world; they end with the process. */
const operationsOf = new WeakMap<World, Operation[]>();
const operations = (world: World): Operation[] => {
  const known = operationsOf.get(world) ?? [];
  operationsOf.set(world, known);
  return known;
};

export function bulkOperationQueries(world: World) {
  return {
    bulkOperation: ({ id }: { id: string }) => {
      const found = operations(world).find((one) => gid("BulkOperation", one.id) === id);
      return found ? view(found) : null;
    },
    bulkOperations: (page: ConnectionArguments) => connection(operations(world), page, view),
  };
}

export function bulkOperationMutations(world: World) {
  return {
    bulkOperationRunMutation({ mutation, stagedUploadPath }: Run) {
      const fault = faultOf(world, mutation, stagedUploadPath);
      if (fault) return { bulkOperation: null, userErrors: [fault] };
      const operation: Operation = {
        ...{ id: world.takeId(), status: "CREATED", query: mutation, result: null, count: 0 },
        ...{ createdAt: world.now().toISOString(), completedAt: null },
      };
      operations(world).push(operation);
      const text = String(world.stagedUploads.get(stagedUploadPath)?.bytes);
      setTimeout(() => void run(world, operation, text), MOMENT_MS).unref();
      return { bulkOperation: view(operation), userErrors: [] };
    },
  };
}

/** The results of an operation by the path of their address. */
export function bulkResult(world: World, id: string): string | null {
  return operations(world).find((one) => String(one.id) === id)?.result ?? null;
}

type Run = { mutation: string; stagedUploadPath: string };

function faultOf(world: World, mutation: string, path: string) {
  const fault = (code: string, message: string, field: string | null = null) => ({
    ...{ code, message },
    field: field === null ? null : [field],
  });
  const running = operations(world).some(({ status }) => status !== "COMPLETED");
  if (running) return fault("OPERATION_IN_PROGRESS", "A bulk mutation is already in progress.");
  const bytes = world.stagedUploads.get(path)?.bytes;
  if (!bytes) return fault("NO_SUCH_FILE", "The JSONL file could not be found.");
  try {
    if (validationErrors(adminSchema().graphql, parse(mutation)).length > 0) {
      return fault("INVALID_MUTATION", "Failed to parse the mutation.", "mutation");
    }
    for (const line of linesOf(String(bytes))) JSON.parse(line);
  } catch (error) {
    return error instanceof GraphQLError
      ? fault("INVALID_MUTATION", error.message, "mutation")
      : fault("INVALID_STAGED_UPLOAD_FILE", "The input file isn't valid JSONL.");
  }
  return null;
}

const linesOf = (text: string) => text.split("\n").filter((line) => line !== "");

/** Each line by itself, the later half first: Shopify promises no order, and says which line each result is of. */
async function run(world: World, operation: Operation, text: string): Promise<void> {
  operation.status = "RUNNING";
  const lines = linesOf(text).map((line, place) => ({ line, place }));
  const half = Math.ceil(lines.length / 2);
  const document = parse(operation.query);
  const rootValue = roots(world).mutation;
  const results: string[] = [];
  for (const { line, place } of [...lines.slice(half), ...lines.slice(0, half)]) {
    const answer = await execute({
      ...{ schema: adminSchema().graphql, document, rootValue },
      contextValue: { world, granted: world.state.app.grantedScopes },
      variableValues: JSON.parse(line) as Record<string, unknown>,
      fieldResolver: resolveField,
      typeResolver: resolveType,
    });
    results.push(JSON.stringify({ ...answer, __lineNumber: place }));
    // Whoever asks meanwhile how far it is gets an answer.
    if (results.length % LINES_AT_ONCE === 0) await others();
  }
  operation.result = results.join("\n");
  operation.count = results.length;
  operation.completedAt = world.now().toISOString();
  operation.status = "COMPLETED";
}

const view = (operation: Operation) => ({
  ...{ __typename: "BulkOperation", id: gid("BulkOperation", operation.id), type: "MUTATION" },
  ...{ status: operation.status, errorCode: null, query: operation.query },
  ...{ createdAt: operation.createdAt, completedAt: operation.completedAt },
  ...{ objectCount: String(operation.count), rootObjectCount: String(operation.count) },
  fileSize: operation.result === null ? null : String(Buffer.byteLength(operation.result)),
  url: operation.result ? `${UPLOAD_HOST}/bulk-results/${operation.id}` : null,
  partialDataUrl: null,
});
