import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import {
  buildClientSchema,
  getNamedType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type IntrospectionQuery,
} from "graphql";
import { describe, expect, it } from "vitest";
import { API_VERSION } from "../app/api-version";

type Access = { typeName: string; fieldName?: string; offlineScopes: string[] };
type Packed = { data: IntrospectionQuery; offline_scopes: { items: Access[] } };

const packed = JSON.parse(
  gunzipSync(
    readFileSync(`node_modules/@shopify/dev-mcp/dist/data/admin_${API_VERSION}.json.gz`),
  ).toString(),
) as Packed;
const schema = buildClientSchema(packed.data);
const scopesFor = new Map(
  packed.offline_scopes.items.map(({ typeName, fieldName, offlineScopes }) => [
    fieldName ? `${typeName}.${fieldName}` : typeName,
    offlineScopes,
  ]),
);

const ADMIN_API = "app/admin-api";
const documents = readdirSync(ADMIN_API)
  .filter((file) => file.endsWith(".server.ts"))
  .flatMap((file) => {
    const text = readFileSync(`${ADMIN_API}/${file}`, "utf8");
    return [...text.matchAll(/`(#graphql\n[^`]*)`/g)].map(([, document = ""]) => ({
      file,
      document,
    }));
  });
const cases = documents.map(({ file, document }) => ({
  name: `${/(?:query|mutation) (\w+)/.exec(document)?.[1]} in ${file}`,
  document: parse(document),
}));

const toml = readFileSync("shopify.app.toml", "utf8");
const required = (/^scopes = "([^"]*)"/m.exec(toml)?.[1] ?? "").split(",").filter(Boolean);
const optional = [
  ...(/^optional_scopes = \[([^\]]*)\]/m.exec(toml)?.[1] ?? "").matchAll(/"(\w+)"/g),
].map(([, scope = ""]) => scope);

/** To write is also to read. */
const implied = (scopes: string[]) => [
  ...scopes,
  ...scopes.map((scope) => scope.replace(/^write_/, "read_")),
];

/** For each field and type the document touches: the scopes of which one is needed. */
function needs(document: ReturnType<typeof parse>): { at: string; anyOf: string[] }[] {
  const info = new TypeInfo(schema);
  const places = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: {
        enter() {
          places.add(`${info.getParentType()?.name}.${info.getFieldDef()?.name}`);
          const type = info.getType();
          if (type) places.add(getNamedType(type).name);
        },
      },
      InlineFragment: (fragment) => void places.add(fragment.typeCondition?.name.value ?? ""),
    }),
  );
  return [...places]
    .map((at) => ({ at, anyOf: scopesFor.get(at) ?? [] }))
    .filter(({ anyOf }) => anyOf.length > 0);
}

const isMet =
  (granted: string[]) =>
  ({ anyOf }: { anyOf: string[] }) =>
    anyOf.some((scope) => implied(granted).includes(scope));

describe("what we ask of the Admin API", () => {
  it("is found", () => {
    expect(cases.length).toBeGreaterThanOrEqual(7);
    expect(required).toContain("read_locales");
    expect(optional).toContain("write_files");
  });

  it.each(cases)("is valid on Shopify's schema: $name", ({ document }) => {
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });

  it.each(cases)("needs no scope that shopify.app.toml does not name: $name", ({ document }) => {
    const unmet = needs(document).filter((need) => !isMet([...required, ...optional])(need));
    expect(unmet).toEqual([]);
  });

  it("needs the optional scopes only for what the merchant has asked for", () => {
    const onRequest =
      /^(WriteRefundPolicy|CreatePicture|Picture|DeleteFiles|CreateTrustPage|TrustPage|TrustPagesAt|CancelOrder|OpenReturn) /;
    const withOptional = cases.filter(({ document }) => !needs(document).every(isMet(required)));
    expect(withOptional.map(({ name }) => name)).toEqual(
      cases.map(({ name }) => name).filter((name) => onRequest.test(name)),
    );
  });

  it("needs every scope that shopify.app.toml names", () => {
    const all = cases.flatMap(({ document }) => needs(document));
    const idle = [...required, ...optional].filter(
      (scope) => !all.some(({ anyOf }) => anyOf.some((one) => implied([scope]).includes(one))),
    );
    // The app proxy and the webhook about parcels are no operations, and Shopify wants a scope for them all the same.
    expect(idle).toEqual(["write_app_proxy", "read_fulfillments"]);
  });
});
