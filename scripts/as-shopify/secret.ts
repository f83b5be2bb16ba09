/** What the app that is tried here shares with Shopify, and so with whoever plays Shopify. */
export const SECRET = "between-us-and-shopify";
