import {
  getNamedType,
  GraphQLError,
  isAbstractType,
  type GraphQLFieldResolver,
  type GraphQLTypeResolver,
} from "graphql";
import type { World } from "../world.ts";
import { accessOfField, accessOfType, refuseWithoutAccess } from "./access.ts";

/** Which world answers, and for which granted scopes. */
export type Asked = { world: World; granted: readonly string[] };

type Source = Record<string, unknown>;

/**
 * Resolves every field: checks the access scope, takes the property of that name (a function is
 * called with the arguments), and says so where the dev store does not imitate a field, rather than null.
 */
export const resolveField: GraphQLFieldResolver<Source, Asked> = async (
  source,
  args,
  asked,
  info,
) => {
  const { parentType, fieldName, returnType } = info;
  refuseWithoutAccess(accessOfField(parentType.name, fieldName, returnType), asked.granted, info);
  if (!(fieldName in source)) throw notImitated(parentType.name, fieldName);
  const property = source[fieldName];
  const value: unknown =
    typeof property === "function" ? await property.call(source, args, asked) : property;
  if (isAbstractType(getNamedType(returnType))) {
    for (const one of [value].flat()) {
      refuseWithoutAccess(accessOfType(typeNameOf(one)), asked.granted, info);
    }
  }
  return value;
};

export const resolveType: GraphQLTypeResolver<unknown, Asked> = (value) => typeNameOf(value);

function typeNameOf(value: unknown): string {
  const name = (value as { __typename?: unknown } | null)?.__typename;
  return typeof name === "string" ? name : "";
}

function notImitated(type: string, field: string): GraphQLError {
  return new GraphQLError(`the dev store does not imitate ${type}.${field} yet`, {
    extensions: { code: "NOT_IMITATED" },
  });
}
