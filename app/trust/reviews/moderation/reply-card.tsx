import { Banner, BlockStack, Button, Card, InlineStack, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
import { SettingSaveBar } from "../../../ui/setting-save-bar";
import { problemText } from "../../../ui/problem-place";
import { useTexts } from "../../../ui/texts";
import { REPLY_MAX } from "../limits";
import { isImported } from "../origins";
import { MessageDialog } from "./message-dialog";
import type { ReviewView } from "./review-view";
import type { Reply } from "./use-reply";

type Props = { review: ReviewView; reply: Reply };

/** The shop's answer under the review, and the way to write to its author alone. */
export function ReplyCard({ review, reply }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const [writes, setWrites] = useState(false);
  const [problem] = reply.problems;
  const isTold = review.canBeWrittenTo && !isImported(review.origin);
  return (
    <Card>
      <SettingSaveBar
        dirty={reply.dirty}
        saving={reply.busy}
        onSave={() => void reply.publish()}
        onDiscard={reply.discard}
      />
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("reviews.reply.title")}
        </Text>
        {reply.trouble && <Banner tone="critical">{t(`trouble.${reply.trouble}`)}</Banner>}
        <TextField
          id="reply"
          label={t("reviews.reply.label")}
          helpText={t(isTold ? "reviews.reply.told" : "reviews.reply.notTold")}
          value={reply.text}
          onChange={reply.write}
          multiline={4}
          maxHeight={320}
          autoComplete="off"
          error={problem ? problemText(texts, problem) : tooLong(reply.text, t)}
        />
        <InlineStack gap="200">
          <Button
            variant="primary"
            onClick={() => void reply.publish()}
            loading={reply.busy}
            disabled={!reply.dirty}
          >
            {t(reply.isPublished ? "reviews.reply.change" : "reviews.reply.publish")}
          </Button>
          {reply.isPublished && (
            <Button onClick={() => void reply.remove()} disabled={reply.busy}>
              {t("reviews.reply.remove")}
            </Button>
          )}
          {review.canBeWrittenTo && (
            <Button variant="tertiary" onClick={() => setWrites(true)}>
              {t("reviews.message.open")}
            </Button>
          )}
        </InlineStack>
        {!review.canBeWrittenTo && (
          <Text as="p" tone="subdued">
            {t("reviews.message.nobody")}
          </Text>
        )}
      </BlockStack>
      <MessageDialog id={review.id} open={writes} onClose={() => setWrites(false)} />
    </Card>
  );
}

const tooLong = (text: string, t: ReturnType<typeof useTexts>["t"]) =>
  text.length > REPLY_MAX && t("problems.too-long", { max: REPLY_MAX });
