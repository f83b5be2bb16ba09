import type { ServerOptions } from "node:http";

/**
 * How long the server waits for whoever sends slowly, so that thousands who send nothing do not hold their connections
 * for ever. A photo or a piece of a file comes through Shopify, which sends it on when it is whole.
 */
export const PATIENCE = {
  headersTimeout: 15_000,
  requestTimeout: 120_000,
  connectionsCheckingInterval: 5_000,
} satisfies ServerOptions;
