import type { SettingName } from "../settings";

/** The blocks of settings, and the template on which each helps most. In the order in which a shopper meets them. */
export const PLACEABLE = [
  { setting: "badges", template: "product" },
  { setting: "returns", template: "product" },
  { setting: "payments", template: "product" },
  { setting: "guarantee", template: "product" },
  { setting: "reviews", template: "product" },
  { setting: "terms", template: "cart" },
  { setting: "withdrawal", template: "footer" },
  { setting: "business", template: "footer" },
  { setting: "trust_page", template: "page" },
  { setting: "support", template: "page" },
  { setting: "questions", template: "page" },
  { setting: "account_security", template: "page" },
  { setting: "testimonials", template: "page" },
] as const satisfies { setting: SettingName; template: string }[];

export type Placeable = (typeof PLACEABLE)[number]["setting"];
