import { Banner, BlockStack, Button, ButtonGroup, InlineStack } from "@shopify/polaris";
import { useNavigate } from "@remix-run/react";
import { useState } from "react";
import { SideBySide } from "../../../ui/side-by-side";
import { useTexts } from "../../../ui/texts";
import { AuthorCard } from "./author-card";
import { HistoryCard } from "./history-card";
import { OriginCard } from "./origin-card";
import { ProductCard } from "./product-card";
import { RefuseDialog } from "./refuse-dialog";
import { ReplyCard } from "./reply-card";
import { ReportsCard } from "./reports-card";
import { addressOf, LIST, type ReviewSearch } from "./review-search";
import { ReviewPreviewCard } from "./review-preview-card";
import type { ReviewView } from "./review-view";
import { ShortcutsHelp } from "./shortcuts-help";
import { useShortcutsSwitch } from "./shortcuts-switch";
import { StateCard } from "./state-card";
import { TagDialog } from "./tag-dialog";
import { TagsCard } from "./tags-card";
import { useReply } from "./use-reply";
import { useShortcuts } from "./use-shortcuts";
import { useStrokes } from "./use-strokes";
import { WordsCard } from "./words-card";

type Props = {
  review: ReviewView;
  search: ReviewSearch;
  neighbours: { previous: string | null; next: string | null };
  /** How many reviews the author has written, this one among them. */
  sameAuthor: number;
  timeZone: string;
};

export function ReviewPage({ review, search, neighbours, sameAuthor, timeZone }: Props) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const strokes = useStrokes();
  const reply = useReply(review, strokes);
  const keys = useShortcutsSwitch();
  const [asking, setAsking] = useState<"refuse" | "delete" | "tag" | "help" | null>(null);
  const ids = [review.id];
  const done = () => setAsking(null);

  const addressFor = (id: string) => addressOf(`${LIST}/${id}`, search);
  const go = (id: string | null) => () => id !== null && navigate(addressFor(id));
  useShortcuts(keys.isOn, {
    next: go(neighbours.next),
    previous: go(neighbours.previous),
    show: () => void strokes.strike("show", ids),
    hold: () => void strokes.strike("hold", ids),
    reply: () => document.getElementById("reply")?.focus(),
    undo: () => void strokes.undo(),
    help: () => setAsking("help"),
  });

  return (
    <BlockStack gap="400">
      <InlineStack align="space-between" gap="200">
        <Button variant="tertiary" onClick={() => setAsking("help")}>
          {t("reviews.keys.title")}
        </Button>
        <Neighbours {...neighbours} addressFor={addressFor} />
      </InlineStack>
      {strokes.trouble && <Banner tone="critical">{t(`trouble.${strokes.trouble}`)}</Banner>}
      <SideBySide
        aside={
          <>
            {!review.isErased && <ReviewPreviewCard id={review.id} reply={reply} />}
            <ProductCard review={review} />
            <OriginCard review={review} />
            <AuthorCard review={review} sameAuthor={sameAuthor} />
            <TagsCard tags={review.tags} onEdit={() => setAsking("tag")} />
          </>
        }
      >
        <StateCard
          review={review}
          busy={strokes.busy}
          onStroke={(stroke) => void strokes.strike(stroke, ids)}
          onAsk={setAsking}
        />
        <ReportsCard review={review} timeZone={timeZone} />
        <WordsCard review={review} />
        {!review.isErased && <ReplyCard review={review} reply={reply} />}
        <HistoryCard history={review.history} timeZone={timeZone} />
      </SideBySide>
      <RefuseDialog
        stroke={asking === "refuse" || asking === "delete" ? asking : null}
        count={1}
        onClose={done}
        onRefuse={(stroke, reason) => void strokes.strike(stroke, ids, { reason })}
      />
      <TagDialog
        open={asking === "tag"}
        count={1}
        used={review.tags}
        onClose={done}
        onTag={(tags) => void strokes.strike("tag", ids, tags)}
      />
      <ShortcutsHelp open={asking === "help"} onClose={done} isOn={keys.isOn} onTurn={keys.turn} />
    </BlockStack>
  );
}

type NeighboursProps = Props["neighbours"] & { addressFor(id: string): string };

/** The way on through the list that the merchant came from. */
function Neighbours({ previous, next, addressFor }: NeighboursProps) {
  const { t } = useTexts();
  const link = (id: string | null, label: string) => (
    <Button {...(id === null ? { disabled: true } : { url: addressFor(id) })}>{label}</Button>
  );
  return (
    <ButtonGroup>
      {link(previous, t("reviews.page.previous"))}
      {link(next, t("reviews.page.next"))}
    </ButtonGroup>
  );
}
