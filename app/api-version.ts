/** The version of Shopify's Admin API and webhooks that everything here is written for. */
export const API_VERSION = "2026-10";
