import type { Texts } from "../../i18n";
import type { SettingDraft } from "../../ui/use-setting-draft";
import type { Badges } from "./badges";
import type { ClaimView } from "./claim-view";

export type Limits = { badges: number; seals: number; heading: number; text: number };

/** What each part of the form gets: the draft, the claims as they stand, and the language being written. */
export type BadgesForm = {
  form: SettingDraft<Badges>;
  claims: ClaimView[];
  language: string;
  limits: Limits;
};

/** A claim as the merchant knows it: its words while it holds, its title while it does not. */
export function claimName(texts: Texts, claims: ClaimView[], id: string, language: string): string {
  const claim = claims.find((view) => view.id === id);
  if (claim?.holds) return claim.text[language] ?? claim.name[texts.locale];
  return claim?.name[texts.locale] ?? id;
}
