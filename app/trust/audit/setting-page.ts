import type { SettingName } from "../settings";

/** The page that a setting is entered on. */
export const pageOf = (setting: SettingName): `/app/${string}` =>
  setting === "reviews" ? "/app/reviews/settings" : `/app/${setting.replaceAll("_", "-")}`;
