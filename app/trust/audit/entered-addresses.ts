import { SETTING_NAMES, type SettingName, type TrustSettings } from "../settings";
import { troubleWithAddress } from "../web-address";

/** A public page that the merchant has entered, and its place in the setting's value. */
export type EnteredAddress = { setting: SettingName; path: (string | number)[]; address: string };

/** Shopify's own, which are there as long as the setting is. */
const isPicture = (value: object) => "url" in value && "width" in value;

function addressesOf(value: unknown, path: (string | number)[]): Omit<EnteredAddress, "setting">[] {
  if (typeof value === "string") {
    return value.startsWith("https://") && troubleWithAddress(value) === null
      ? [{ path, address: value }]
      : [];
  }
  if (typeof value !== "object" || value === null || isPicture(value)) return [];
  return Array.isArray(value)
    ? value.flatMap((entry, index) => addressesOf(entry, [...path, index]))
    : Object.entries(value).flatMap(([key, entry]) => addressesOf(entry, [...path, key]));
}

/** Each whole address of whatever setting: a new one needs nothing here. */
export const enteredAddresses = (settings: TrustSettings): EnteredAddress[] =>
  SETTING_NAMES.flatMap((setting) =>
    addressesOf(settings[setting], []).map((entered) => ({ setting, ...entered })),
  );
