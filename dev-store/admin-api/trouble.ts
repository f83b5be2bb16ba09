import {
  GraphQLError,
  getNamedType,
  isObjectType,
  Kind,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { accessDenied } from "./access.ts";

/** The answer of an ordered refusal: user errors from a mutation, no access for a query. */
export function refusal(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): ExecutionResult {
  const fields = operation.selectionSet.selections.filter((part) => part.kind === Kind.FIELD);
  if (operation.operation !== "mutation") {
    return {
      data: null,
      errors: fields.map((field) => {
        const { message, extensions } = accessDenied(field.name.value, "refused on request.");
        return new GraphQLError(message, {
          nodes: field,
          path: [field.alias?.value ?? field.name.value],
          extensions,
        });
      }),
    };
  }
  return {
    data: Object.fromEntries(
      fields.map((field) => [
        field.alias?.value ?? field.name.value,
        refusedPayload(schema, field.name.value),
      ]),
    ),
  };
}

function refusedPayload(schema: GraphQLSchema, mutation: string): Record<string, unknown> {
  const field = schema.getMutationType()?.getFields()[mutation];
  const payload = field && getNamedType(field.type);
  const others = isObjectType(payload) ? Object.keys(payload.getFields()) : [];
  return {
    ...Object.fromEntries(others.map((name) => [name, null])),
    userErrors: [
      { field: null, message: "The dev store refuses this, as it was told to", code: null },
    ],
  };
}

/** What a person looking at the list of calls wants to know of an answer first; null when all went well. */
export function firstTrouble({ data, errors }: ExecutionResult): string | null {
  const [error] = errors ?? [];
  if (error) return String(error.extensions["code"] ?? error.message);
  for (const payload of Object.values(data ?? {})) {
    const [userError] =
      (payload as { userErrors?: { message?: string }[] } | null)?.userErrors ?? [];
    if (userError) return userError.message ?? "userErrors";
  }
  return null;
}
