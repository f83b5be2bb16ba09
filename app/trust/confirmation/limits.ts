/** A greeting of a few sentences; what is longer pushes the order off the first screen of a phone. */
export const GREETING_MAX = 600;
/** Shopify takes no longer template of a notification. */
export const TEMPLATE_MAX = 500_000;
