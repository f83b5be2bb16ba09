import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { gunzipSync } from "node:zlib";
import { ApiType, pluckConfig, preset } from "@shopify/api-codegen-preset";
import { API_VERSION } from "./app/api-version";

const PACKED = `node_modules/@shopify/dev-mcp/dist/data/admin_${API_VERSION}.json.gz`;
const SCHEMA = `node_modules/.cache/tillit/admin_${API_VERSION}.json`;

/** Shopify's schema comes with a package, so that types are generated without a network. */
function unpackedSchema(): string {
  if (!existsSync(SCHEMA) || statSync(SCHEMA).mtimeMs < statSync(PACKED).mtimeMs) {
    const { data } = JSON.parse(gunzipSync(readFileSync(PACKED)).toString()) as { data: unknown };
    mkdirSync(dirname(SCHEMA), { recursive: true });
    writeFileSync(SCHEMA, JSON.stringify(data));
  }
  return SCHEMA;
}

type Section = Awaited<ReturnType<typeof preset.buildGeneratesSection>>[number];

/** Shopify's preset picks from types of the whole schema, 60,000 lines. Ours spells out what we ask for. */
const spelledOut: typeof preset = {
  ...preset,
  buildGeneratesSection: async (options) => {
    const sections = await preset.buildGeneratesSection(options);
    return sections.map((section: Section) => ({
      ...section,
      plugins: section.plugins.map((plugin) =>
        "typescript-operations" in plugin
          ? {
              "typescript-operations": {
                ...plugin["typescript-operations"],
                preResolveTypes: true,
              },
            }
          : plugin,
      ),
    }));
  },
};

const schema = unpackedSchema();
const documents = ["./app/admin-api/*.server.ts"];
const scalars = {
  ID: "string",
  URL: "string",
  HTML: "string",
  DateTime: "string",
  UnsignedInt64: "string",
};

export default {
  schema,
  documents,
  projects: {
    default: {
      schema,
      documents,
      extensions: {
        codegen: {
          pluckConfig,
          config: { scalars, defaultScalarType: "unknown", enumsAsTypes: true },
          generates: {
            "./app/types/admin.types.d.ts": {
              plugins: ["typescript"],
              config: { onlyOperationTypes: true },
            },
            "./app/types/admin.generated.d.ts": {
              preset: spelledOut,
              presetConfig: { apiType: ApiType.Admin },
            },
          },
        },
      },
    },
  },
};
