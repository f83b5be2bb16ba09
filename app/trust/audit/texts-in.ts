import type { LocalizedText } from "../locale";
import { SETTING_NAMES, type SettingName, type TrustSettings } from "../settings";
import { ShopLocale } from "../shop-locale";

/** A text that the merchant wrote, and its place in the setting's value. */
export type WrittenText = {
  setting: SettingName;
  path: (string | number)[];
  text: LocalizedText;
};

const isText = (value: object): value is LocalizedText =>
  Object.keys(value).length > 0 &&
  Object.entries(value).every(
    ([key, words]) => typeof words === "string" && ShopLocale.safeParse(key).success,
  );

function textsOf(value: unknown, path: (string | number)[]): Omit<WrittenText, "setting">[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((entry, index) => textsOf(entry, [...path, index]));
  }
  if (isText(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, entry]) => textsOf(entry, [...path, key]));
}

/** All that is written by language, in whatever setting: a new one needs nothing here. */
export const textsIn = (settings: TrustSettings): WrittenText[] =>
  SETTING_NAMES.flatMap((setting) =>
    textsOf(settings[setting], []).map((text) => ({ setting, ...text })),
  );
