import { BADGES } from "./badges/badges";

/** Every page of settings the app has. Adding one here is what makes it loaded, saved and published. */
export const SETTINGS = {
  badges: BADGES,
};

export type SettingName = keyof typeof SETTINGS;

export type TrustSettings = {
  [Name in SettingName]: (typeof SETTINGS)[Name]["whenUnset"];
};
