import { BlockStack, Card, InlineStack, Select, Text } from "@shopify/polaris";
import { useNavigate, useRevalidator } from "@remix-run/react";
import { AdminLink } from "../../../ui/admin-link";
import { useTexts } from "../../../ui/texts";
import { InvitationRow, type RowOf } from "./invitation-row";
import { INVITATION_STATES, type InvitationState } from "./invitation-state";

type Props = {
  invitations: RowOf[];
  state: InvitationState | null;
  /** The list begins at its beginning. */
  isFirst: boolean;
  /** Where it goes on; null where it does not. */
  next: string | null;
};

const PAGE = "/app/reviews/invitations";

const addressOf = (state: InvitationState | null, after: string | null) => {
  const query = new URLSearchParams({ ...(state && { state }), ...(after && { after }) });
  return query.size > 0 ? `${PAGE}?${query}` : PAGE;
};

/** All invitations, the newest first, page by page. */
export function ListCard({ invitations, state, isFirst, next }: Props) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { revalidate } = useRevalidator();
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t("invitations.list.title")}
        </Text>
        <Select
          label={t("invitations.list.filter")}
          options={[
            { value: "", label: t("invitations.list.all") },
            ...INVITATION_STATES.map((value) => ({ value, label: t(`invitations.list.${value}`) })),
          ]}
          value={state ?? ""}
          onChange={(chosen) =>
            navigate(addressOf((chosen || null) as InvitationState | null, null))
          }
        />
        {invitations.length === 0 && <Nothing isFiltered={state !== null || !isFirst} />}
        {invitations.length > 0 && (
          <BlockStack as="ul" gap="400">
            {invitations.map((invitation) => (
              <li key={invitation.id}>
                <InvitationRow invitation={invitation} onChanged={revalidate} />
              </li>
            ))}
          </BlockStack>
        )}
        <InlineStack gap="400">
          {!isFirst && (
            <AdminLink url={addressOf(state, null)}>{t("invitations.list.first")}</AdminLink>
          )}
          {next && <AdminLink url={addressOf(state, next)}>{t("invitations.list.more")}</AdminLink>}
        </InlineStack>
      </BlockStack>
    </Card>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useTexts();
  if (isFiltered) return <Text as="p">{t("invitations.list.noneSuch")}</Text>;
  return (
    <BlockStack gap="100">
      <Text as="h3" fontWeight="medium">
        {t("invitations.list.none")}
      </Text>
      <Text as="p" tone="subdued">
        {t("invitations.list.noneWhat")}
      </Text>
    </BlockStack>
  );
}
