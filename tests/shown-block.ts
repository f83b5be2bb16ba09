import { storefrontDocument } from "../app/storefront/document";
import { renderBlock, type PreviewOptions } from "../app/storefront/preview.server";
import { blockOf } from "../app/trust/block-of";
import type { SettingName, TrustSettings } from "../app/trust/settings";
import type { ShopFacts } from "../app/trust/shop-facts";
import { NOW, theFacts } from "./facts";

/** A setting's real block, as shoppers get it once `value` is published. */
export const shownBlock = <Name extends SettingName>(
  name: Name,
  value: TrustSettings[Name],
  options: Partial<PreviewOptions> = {},
  shop: Partial<ShopFacts> = {},
): Promise<string> =>
  renderBlock(blockOf(name), storefrontDocument(theFacts(shop, { [name]: value })), {
    locale: "nb",
    now: NOW,
    ...options,
  });

export const withoutStyle = (html: string) => html.replace(/<style>.*?<\/style>/gs, "");

/** What is read, without the markup. */
export const textIn = (html: string) =>
  withoutStyle(html)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
