import { BlockStack, Button, Card, InlineError, InlineStack, Link, Text } from "@shopify/polaris";
import { useState } from "react";
import { ask } from "../../../ui/ask";
import { useTexts } from "../../../ui/texts";
import { EraseDialog } from "./erase-dialog";
import type { AddressAnswer } from "./review-answers";
import type { ReviewView } from "./review-view";

type Props = { review: ReviewView; sameAuthor: number };

/** Who wrote it, as far as the shop knows; an address only for whoever asks for it. */
export function AuthorCard({ review, sameAuthor }: Props) {
  const { t } = useTexts();
  const [erases, setErases] = useState(false);
  const { id, authorName, canBeWrittenTo, isErased } = review;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("reviews.author.title")}
        </Text>
        <Text as="p">
          {isErased ? t("reviews.author.gone") : authorName || t("reviews.noName")}
        </Text>
        {sameAuthor > 1 && <Text as="p">{t("reviews.author.wrote", { count: sameAuthor })}</Text>}
        {canBeWrittenTo && <Address id={id} />}
        {!isErased && (
          <InlineStack>
            <Button tone="critical" variant="plain" onClick={() => setErases(true)}>
              {t("reviews.erase.open")}
            </Button>
          </InlineStack>
        )}
      </BlockStack>
      <EraseDialog id={id} reviews={sameAuthor} open={erases} onClose={() => setErases(false)} />
    </Card>
  );
}

function Address({ id }: { id: string }) {
  const { t, named } = useTexts();
  const [address, setAddress] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [asks, setAsks] = useState(false);
  if (address !== null) return <Link url={`mailto:${address}`}>{address}</Link>;

  async function show() {
    setAsks(true);
    const asked = await ask<AddressAnswer>(`/app/reviews/${id}/author`);
    setAsks(false);
    if (!asked.ok) return setTrouble(t(`trouble.${asked.trouble}`));
    const { answer } = asked;
    const why = answer.trouble && named(`publication.${answer.trouble}`);
    setTrouble(answer.address === null ? why || t("problems.author-unknown") : null);
    setAddress(answer.address);
  }

  return (
    <BlockStack gap="200">
      <InlineStack>
        <Button onClick={() => void show()} loading={asks}>
          {t("reviews.author.address")}
        </Button>
      </InlineStack>
      {trouble && (
        <div role="alert">
          <InlineError message={trouble} fieldID="author-address" />
        </div>
      )}
    </BlockStack>
  );
}
