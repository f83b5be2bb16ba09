import { readFileSync } from "node:fs";
import { parse } from "smol-toml";
import { z } from "zod";
import { readFlowTriggers, type FlowTriggerDefinition } from "./flow-trigger-definitions.ts";

/** What Shopify knows of the app: its `shopify.app.toml`, and those extensions that are no theme's. */
export type AppDefinition = {
  name: string;
  handle: string;
  apiVersion: string;
  requiredScopes: string[];
  optionalScopes: string[];
  /** Where on the app's origin each topic is delivered, which payloads, and which fields of them; none named: all. */
  webhooks: { topic: string; path: string; filter: string | null; includeFields: string[] }[];
  /** Where the app proxy stands on the storefront, and where it leads. */
  proxy: { prefix: string; path: string };
  flowTriggers: FlowTriggerDefinition[];
};

const AppToml = z.object({
  name: z.string(),
  handle: z.string(),
  access_scopes: z.object({
    scopes: z.string(),
    optional_scopes: z.array(z.string()).default([]),
  }),
  webhooks: z.object({
    api_version: z.string(),
    subscriptions: z.array(
      z.object({
        topics: z.array(z.string()).default([]),
        compliance_topics: z.array(z.string()).default([]),
        filter: z.string().nullable().default(null),
        include_fields: z.array(z.string()).default([]),
        uri: z.string(),
      }),
    ),
  }),
  app_proxy: z.object({ url: z.string(), prefix: z.string(), subpath: z.string() }),
});

const TOML_FILE = new URL("../shopify.app.toml", import.meta.url);

export function readAppDefinition(file: URL = TOML_FILE): AppDefinition {
  const toml = AppToml.parse(parse(readFileSync(file, "utf8")));
  return {
    name: toml.name,
    handle: toml.handle,
    apiVersion: toml.webhooks.api_version,
    requiredScopes: words(toml.access_scopes.scopes),
    optionalScopes: toml.access_scopes.optional_scopes,
    webhooks: toml.webhooks.subscriptions.flatMap((subscription) =>
      [...subscription.topics, ...subscription.compliance_topics].map((topic) => ({
        topic,
        path: pathOf(subscription.uri),
        filter: subscription.filter,
        includeFields: subscription.include_fields,
      })),
    ),
    proxy: {
      prefix: `/${toml.app_proxy.prefix}/${toml.app_proxy.subpath}`,
      path: pathOf(toml.app_proxy.url).replace(/\/$/, ""),
    },
    flowTriggers: readFlowTriggers(),
  };
}

const words = (list: string) =>
  list
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);

/** The app's own host is wherever it runs now; only the path counts. */
const pathOf = (uri: string) => new URL(uri, "https://app.invalid").pathname;
