import type { TrustSettings } from "../settings";
import { loadDrafts } from "./drafts.server";
import { guideFor, type Guide } from "./guide";
import { isGuideHidden } from "./hidden-guide.server";
import { statedIn } from "./known-start.server";
import { STATED_STEPS } from "./steps";

export async function loadGuide(
  shop: string,
  settings: TrustSettings,
  publication: string,
): Promise<Guide> {
  const [drafts, isHidden] = await Promise.all([loadDrafts(shop), isGuideHidden(shop)]);
  const accepted = STATED_STEPS.filter((step) => drafts[step]?.isAccepted);
  return guideFor({ stated: statedIn(settings), accepted, publication, isHidden });
}
