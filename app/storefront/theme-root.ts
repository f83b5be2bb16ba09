import { withoutLiquid } from "./liquid-text";

/** Only Liquid knows what stands before the shop's paths in the language that is read. */
export const ROOT = "/tillit-root";
const ROOT_IN_LIQUID = `{{ routes.root_url | split: "/" | join: "/" }}`;

/** HTML of ours without Liquid, but for that. */
export const withRoot = (html: string) => withoutLiquid(html).replaceAll(ROOT, ROOT_IN_LIQUID);
