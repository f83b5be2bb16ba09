import {
  FieldsOnCorrectTypeRule,
  GraphQLError,
  ProvidedRequiredArgumentsRule,
  specifiedRules,
  validate,
  ValuesOfCorrectTypeRule,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationRule,
} from "graphql";

/** The codes that Shopify gives for the faults that people make most. */
const CODES = new Map<ValidationRule, string>([
  [FieldsOnCorrectTypeRule, "undefinedField"],
  [ProvidedRequiredArgumentsRule, "missingRequiredArguments"],
  [ValuesOfCorrectTypeRule, "argumentLiteralsIncompatible"],
]);

/** What is wrong with the document, one entry a fault, in Shopify's words where they differ much. */
export function validationErrors(schema: GraphQLSchema, document: DocumentNode): GraphQLError[] {
  return specifiedRules.flatMap((rule) =>
    validate(schema, document, [rule]).map((error) => inShopifysShape(error, CODES.get(rule))),
  );
}

function inShopifysShape(error: GraphQLError, code: string | undefined): GraphQLError {
  const [, field, type] = /^Cannot query field "(.+?)" on type "(.+?)"/.exec(error.message) ?? [];
  const unknownField = field && type;
  return new GraphQLError(
    unknownField ? `Field '${field}' doesn't exist on type '${type}'` : error.message,
    {
      nodes: error.nodes,
      extensions: {
        ...(code && { code }),
        ...(unknownField && { typeName: type, fieldName: field }),
      },
    },
  );
}
