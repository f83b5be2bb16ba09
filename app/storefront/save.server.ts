import { db } from "../db.server";
import { saveSetting, type SavedSetting } from "../trust/settings.server";
import type { SettingName, TrustSettings } from "../trust/settings";
import { requestPublication } from "./request-publication.server";

/** Saves a setting and asks for its publication, both or neither. An unchanged value asks for nothing. */
export async function saveAndPublish<Name extends SettingName>(
  shop: string,
  name: Name,
  input: unknown,
  revision: number,
  now: Date,
): Promise<SavedSetting<TrustSettings[Name]>> {
  return db.$transaction(async (tx) => {
    const saved = await saveSetting(tx, shop, name, input, revision, now);
    if (saved.ok && saved.changed) await requestPublication(tx, shop, now);
    return saved;
  });
}
