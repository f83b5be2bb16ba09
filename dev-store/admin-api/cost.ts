import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { isConnection, nodeTypeOf } from "./connection-type.ts";

const MUTATION_COST = 10;
const CONNECTION_COST = 2;
const OBJECT_COST = 1;
/** They only hold a connection together. */
const FREE_FIELDS = ["edges", "nodes", "node", "pageInfo"];

export type Query = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
};

/**
 * What a query costs: an object 1, a connection 2 and its nodes, a mutation 10, text and numbers nothing.
 * Without an answer, what it may cost at most; with one, what was really fetched.
 */
export function costOf(query: Query, answer?: unknown): number {
  if (query.operation.operation === "mutation") {
    return query.operation.selectionSet.selections.length * MUTATION_COST;
  }
  const root = query.schema.getQueryType();
  if (!root) return 0;
  return costOfSelection(query, query.operation.selectionSet, root, answer, answer !== undefined);
}

function costOfSelection(
  query: Query,
  selection: SelectionSetNode,
  type: GraphQLNamedType,
  answer: unknown,
  answered: boolean,
): number {
  let cost = 0;
  // Branches on a type exclude each other: only the dearest counts.
  let dearestBranch = 0;
  for (const part of selection.selections) {
    if (part.kind === Kind.FIELD) {
      cost += costOfField(query, part, type, answer, answered);
      continue;
    }
    const branch = part.kind === Kind.INLINE_FRAGMENT ? part : fragment(query, part.name.value);
    const name = branch.typeCondition?.name.value ?? type.name;
    const branchType = query.schema.getType(name) ?? type;
    const branchCost = costOfSelection(query, branch.selectionSet, branchType, answer, answered);
    if (isAbstractType(type)) dearestBranch = Math.max(dearestBranch, branchCost);
    else cost += branchCost;
  }
  return cost + dearestBranch;
}

function costOfField(
  query: Query,
  field: FieldNode,
  parent: GraphQLNamedType,
  answer: unknown,
  answered: boolean,
): number {
  const name = field.name.value;
  const definition = "getFields" in parent ? parent.getFields()[name] : undefined;
  if (!definition || !field.selectionSet) return 0;
  const type = getNamedType(definition.type);
  if (!isCompositeType(type)) return 0;
  const value = (answer as Record<string, unknown> | null | undefined)?.[
    field.alias?.value ?? name
  ];
  if (answered && value == null) return 0;

  const below = (one: unknown) =>
    field.selectionSet ? costOfSelection(query, field.selectionSet, type, one, answered) : 0;
  if (isConnection(type)) {
    const perNode = isCompositeType(nodeTypeOf(type)) ? OBJECT_COST : 0;
    if (answered) return CONNECTION_COST + nodesIn(value) * perNode + below(value);
    return CONNECTION_COST + pageSize(query, field) * (perNode + below(undefined));
  }
  const own = FREE_FIELDS.includes(name) && isObjectType(parent) ? 0 : OBJECT_COST;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + below(one), own);
  return own + below(value);
}

function nodesIn(value: unknown): number {
  const { nodes, edges } = value as { nodes?: unknown[]; edges?: unknown[] };
  return (nodes ?? edges ?? []).length;
}

function pageSize(query: Query, field: FieldNode): number {
  const argument = field.arguments?.find(({ name }) => ["first", "last"].includes(name.value));
  const size = argument ? valueFromASTUntyped(argument.value, query.variables) : 0;
  return typeof size === "number" ? size : 0;
}

function fragment(query: Query, name: string): FragmentDefinitionNode {
  const found = query.document.definitions.find(
    (definition): definition is FragmentDefinitionNode =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
  );
  if (!found) throw new Error(`No fragment ${name}: validation should have said so`);
  return found;
}
