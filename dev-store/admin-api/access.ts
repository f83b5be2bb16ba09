import {
  getNamedType,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from "graphql";
import { isConnection, nodeTypeOf } from "./connection-type.ts";
import { adminSchema, type RequiredAccess } from "./schema.ts";

/** Whether what was granted is enough. `write_x` brings `read_x` with it. */
export function isGranted(access: RequiredAccess, granted: readonly string[]): boolean {
  return access.anyOf.some(
    (scope) => granted.includes(scope) || granted.includes(scope.replace(/^read_/, "write_")),
  );
}

/** What a field needs: on itself, or on the type that it answers with. */
export function accessOfField(
  parentType: string,
  field: string,
  returns: GraphQLOutputType,
): RequiredAccess | undefined {
  const { fieldAccess } = adminSchema();
  return fieldAccess.get(`${parentType}.${field}`) ?? accessOfType(getNamedType(returns).name);
}

export function accessOfType(name: string): RequiredAccess | undefined {
  const { graphql, typeAccess } = adminSchema();
  const own = typeAccess.get(name);
  const type = graphql.getType(name);
  if (own || !type || !isConnection(type)) return own;
  return typeAccess.get(nodeTypeOf(type).name);
}

/** Throws Shopify's ACCESS_DENIED for a field whose scope the merchant has not granted. */
export function refuseWithoutAccess(
  access: RequiredAccess | undefined,
  granted: readonly string[],
  info: GraphQLResolveInfo,
): void {
  if (access && !isGranted(access, granted)) throw accessDenied(info.fieldName, access.sentence);
}

export function accessDenied(field: string, sentence: string): GraphQLError {
  return new GraphQLError(`Access denied for ${field} field. Required access: ${sentence}`, {
    extensions: {
      code: "ACCESS_DENIED",
      documentation: "https://shopify.dev/api/usage/access-scopes",
      requiredAccess: sentence,
    },
  });
}
