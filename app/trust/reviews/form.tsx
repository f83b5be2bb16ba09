import type { SettingParts } from "../../ui/setting-page";
import { HoldsCard } from "./form-cards/holds-card";
import { IncentiveCard } from "./form-cards/incentive-card";
import { InvitationsCard } from "./form-cards/invitations-card";
import { MailTextsCard } from "./form-cards/mail-texts-card";
import { QuestionsCard } from "./form-cards/questions-card";
import { WritersCard } from "./form-cards/writers-card";
import type { Reviews } from "./reviews";

/** How the shop collects reviews. What shoppers read of it is made of this. */
export function ReviewsForm(parts: SettingParts<Reviews>) {
  const { invitations, incentive } = parts.form.value;
  return (
    <>
      <WritersCard {...parts} />
      <InvitationsCard {...parts} />
      {invitations.on && <MailTextsCard {...parts} />}
      <HoldsCard {...parts} />
      <IncentiveCard {...parts} isGiven={incentive !== "none" && incentive !== ""} />
      <QuestionsCard {...parts} />
    </>
  );
}
