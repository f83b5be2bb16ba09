import {
  execute,
  getOperationAST,
  GraphQLError,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type OperationDefinitionNode,
} from "graphql";
import type { World } from "../world.ts";
import { remember } from "./calls.ts";
import { costOf } from "./cost.ts";
import { resolveField, resolveType } from "./resolve-field.ts";
import { roots } from "./roots.ts";
import { adminSchema } from "./schema.ts";
import { givenBack, refilled, SINGLE_QUERY_LIMIT, taken, throttleStatus } from "./throttle.ts";
import { firstTrouble, refusal } from "./trouble.ts";
import { validationErrors } from "./validation-errors.ts";

export type AdminRequest = {
  query: string;
  variables: Record<string, unknown>;
  operationName: string | null;
};

/** How the answer is to go wrong, where a fault was ordered. */
export type Mishap = "throttle" | "refuse" | null;

type Answer = { data?: unknown; errors?: readonly unknown[]; extensions?: unknown };

/** Answers a request as the Admin API does: valid, affordable, allowed, and only then done. */
export async function answerRequest(
  world: World,
  request: AdminRequest,
  mishap: Mishap,
): Promise<Answer> {
  const schema = adminSchema().graphql;
  const read = readDocument(request);
  if (!read.ok) return { errors: read.errors };
  const { document, operation } = read;
  const call = {
    operation: nameOf(operation),
    at: world.now().toISOString(),
    kind: operation.operation === "mutation" ? ("mutation" as const) : ("query" as const),
    status: 200,
  };

  const query = { schema, document, operation, variables: request.variables };
  const requestedQueryCost = costOf(query);
  if (requestedQueryCost > SINGLE_QUERY_LIMIT) {
    remember(world, { ...call, cost: 0, trouble: "MAX_COST_EXCEEDED" });
    return { errors: [tooCostly(requestedQueryCost)] };
  }

  world.bucket = refilled(world.bucket, world.now());
  const charged = mishap === "throttle" ? null : taken(world.bucket, requestedQueryCost);
  const cost = (actualQueryCost: number | null) => ({
    cost: { requestedQueryCost, actualQueryCost, throttleStatus: throttleStatus(world.bucket) },
  });
  if (!charged) {
    remember(world, { ...call, cost: 0, trouble: "THROTTLED" });
    return { errors: [throttled()], extensions: cost(null) };
  }
  world.bucket = charged;

  const result: ExecutionResult =
    mishap === "refuse"
      ? refusal(schema, operation)
      : await execute({
          schema,
          document,
          rootValue: roots(world)[call.kind],
          contextValue: { world, granted: world.state.app.grantedScopes },
          variableValues: request.variables,
          operationName: request.operationName,
          fieldResolver: resolveField,
          typeResolver: resolveType,
        });
  const actualQueryCost = costOf(query, result.data ?? null);
  world.bucket = givenBack(world.bucket, requestedQueryCost - actualQueryCost);
  remember(world, { ...call, cost: actualQueryCost, trouble: firstTrouble(result) });
  return { ...result, extensions: cost(actualQueryCost) };
}

type ReadDocument =
  | { ok: true; document: DocumentNode; operation: OperationDefinitionNode }
  | { ok: false; errors: GraphQLError[] };

function readDocument({ query, operationName }: AdminRequest): ReadDocument {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    return { ok: false, errors: [error as GraphQLError] };
  }
  const errors = validationErrors(adminSchema().graphql, document);
  if (errors.length > 0) return { ok: false, errors };
  const operation = getOperationAST(document, operationName);
  if (operation) return { ok: true, document, operation };
  const message = operationName
    ? `No operation named "${operationName}"`
    : "An operation name is required";
  return { ok: false, errors: [new GraphQLError(message)] };
}

function nameOf(operation: OperationDefinitionNode): string {
  const [first] = operation.selectionSet.selections;
  return operation.name?.value ?? (first?.kind === "Field" ? first.name.value : "?");
}

const throttled = () =>
  new GraphQLError("Throttled", {
    extensions: {
      code: "THROTTLED",
      documentation: "https://shopify.dev/api/usage/rate-limits",
    },
  });

const tooCostly = (cost: number) =>
  new GraphQLError(
    `Query cost is ${cost}, which exceeds the single query max cost limit (${SINGLE_QUERY_LIMIT}).`,
    {
      extensions: {
        code: "MAX_COST_EXCEEDED",
        cost,
        maxCost: SINGLE_QUERY_LIMIT,
        documentation: "https://shopify.dev/api/usage/rate-limits",
      },
    },
  );
