import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { buildClientSchema, type GraphQLSchema, type IntrospectionQuery } from "graphql";

export const API_VERSION = "2026-10";

/** What Shopify says a type or a field needs: any one of the scopes is enough. */
export type RequiredAccess = { sentence: string; anyOf: string[] };

export type AdminSchema = {
  graphql: GraphQLSchema;
  /** By type name. */
  typeAccess: Map<string, RequiredAccess>;
  /** By `Type.field`. */
  fieldAccess: Map<string, RequiredAccess>;
};

type SchemaFile = {
  data: IntrospectionQuery;
  offline_scopes: { items: AccessEntry[] };
};

type AccessEntry = {
  type: "type" | "field";
  typeName: string;
  fieldName?: string;
  requiredAccess: string;
  offlineScopes: string[];
};

/** By its path: the package exports no more than its program. */
const SCHEMA_FILE = new URL(
  `../../node_modules/@shopify/dev-mcp/dist/data/admin_${API_VERSION}.json.gz`,
  import.meta.url,
);

let loaded: AdminSchema | undefined;

/** Shopify's real Admin API schema, as its own package for developers brings it. Read once: it is large. */
export function adminSchema(): AdminSchema {
  loaded ??= load();
  return loaded;
}

function load(): AdminSchema {
  const { data, offline_scopes } = JSON.parse(
    gunzipSync(readFileSync(SCHEMA_FILE)).toString(),
  ) as SchemaFile;
  const typeAccess = new Map<string, RequiredAccess>();
  const fieldAccess = new Map<string, RequiredAccess>();
  for (const entry of offline_scopes.items) {
    if (entry.offlineScopes.length === 0) continue;
    const access = { sentence: entry.requiredAccess, anyOf: entry.offlineScopes };
    if (entry.fieldName) fieldAccess.set(`${entry.typeName}.${entry.fieldName}`, access);
    else typeAccess.set(entry.typeName, access);
  }
  return { graphql: buildClientSchema(data), typeAccess, fieldAccess };
}
