import { blockOf } from "./block-of";
import type { SettingName } from "./settings";

/** The page that a setting is entered on. Reviews have pages of their own; what is stated about them is one of these. */
export const pageOf = (setting: SettingName): `/app/${string}` =>
  setting === "reviews" ? "/app/reviews/settings" : `/app/${blockOf(setting)}`;
