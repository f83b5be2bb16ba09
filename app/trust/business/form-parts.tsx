import type { SettingDraft } from "../../ui/use-setting-draft";
import type { Business } from "./business";
import type { Lacking } from "./use-lacking";

/** What every part of the form gets. */
export type BusinessParts = {
  form: SettingDraft<Business>;
  /** The shop's language that is being written. */
  language: string;
  /** What the law asks for and is not there, as a text beside its field. */
  lacking: Lacking;
};
