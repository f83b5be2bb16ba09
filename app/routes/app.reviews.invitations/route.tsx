import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../../shopify.server";
import { ByHandCard } from "../../trust/reviews/invitations/by-hand-card";
import {
  invitationNumbers,
  listInvitations,
} from "../../trust/reviews/invitations/invitation-list.server";
import { INVITATION_STATES } from "../../trust/reviews/invitations/invitation-state";
import { listPlace, placeIn } from "../../trust/reviews/invitations/list-place";
import { ListCard } from "../../trust/reviews/invitations/list-card";
import { MailCard } from "../../trust/reviews/invitations/mail-card";
import { NumbersCard } from "../../trust/reviews/invitations/numbers-card";
import { reviewSettings } from "../../trust/reviews/review-settings.server";
import { AdminPage } from "../../ui/admin-page";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { SideBySide } from "../../ui/side-by-side";
import { useTexts } from "../../ui/texts";

export const headers = appHeaders;
export const handle = { texts: "review_invitations" };
export const clientLoader = loaderWithTexts("review_invitations");

/** As far back as the merchant is told what came of the mails. */
const PERIODS = [30, 90];

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const now = new Date();
  const query = new URL(request.url).searchParams;
  const state = INVITATION_STATES.find((known) => known === query.get("state")) ?? null;
  const after = placeIn(query.get("after") ?? "");
  const [settings, list, ...numbers] = await Promise.all([
    reviewSettings(shop),
    listInvitations(shop, { state, after }),
    ...PERIODS.map((days) => invitationNumbers(shop, days, now)),
  ]);
  return {
    ...{ isOn: settings.invitations.on, numbers, state, isFirst: after === null },
    invitations: list.invitations.map((invitation) => ({
      ...invitation,
      createdAt: invitation.createdAt.toISOString(),
      dueAt: dayOf(invitation.dueAt),
      // Within the time in which the worker comes by, no day says more than "in a moment".
      isDueNow: invitation.dueAt !== null && invitation.dueAt <= now,
      ...{ sentAt: dayOf(invitation.sentAt), remindedAt: dayOf(invitation.remindedAt) },
      ...{ answeredAt: dayOf(invitation.answeredAt), stoppedAt: dayOf(invitation.stoppedAt) },
    })),
    next: list.next && listPlace(list.next),
  };
}

const dayOf = (time: Date | null) => time?.toISOString() ?? null;

/** Who was asked for reviews, what became of it, and asking by hand. */
export default function InvitationsRoute() {
  const { t } = useTexts();
  const { isOn, numbers, ...list } = useLoaderData<typeof loader>();
  return (
    <AdminPage
      title={t("invitations.title")}
      subtitle={t("invitations.what")}
      parent={{ title: t("settings.reviews.title"), url: "/app/reviews" }}
    >
      <SideBySide
        aside={
          <>
            <NumbersCard numbers={numbers} />
            <MailCard />
          </>
        }
      >
        <ByHandCard isOn={isOn} />
        <ListCard {...list} />
      </SideBySide>
    </AdminPage>
  );
}
