/** As many as a shop's page can say something about without becoming a directory. */
export const METHODS_MAX = 16;
/** The longest that a phone shows in one line under a payment's icon. */
export const NAME_MAX = 40;
/**
 * Three sentences. With every method, text and language at its longest the whole stays under the
 * 128 KB that Shopify takes in one metafield.
 */
export const TEXT_MAX = 300;
export const HOURS_MAX = 100;
export const COST_AMOUNT_MAX = 100_000;
