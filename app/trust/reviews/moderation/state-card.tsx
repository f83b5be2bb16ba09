import { Badge, BlockStack, Button, Card, InlineStack, List, Text } from "@shopify/polaris";
import { useTexts } from "../../../ui/texts";
import { isImported } from "../origins";
import type { ReviewView } from "./review-view";
import type { Stroke } from "./strokes";

type Shown = Pick<
  ReviewView,
  "state" | "heldFor" | "refusedFor" | "isChosen" | "deletedByAuthor" | "origin"
>;

type Props = {
  review: Shown;
  busy: Stroke | "undo" | null;
  onStroke(stroke: Stroke): void;
  /** For a stroke that needs a reason. */
  onAsk(stroke: "refuse" | "delete"): void;
};

const TONES = {
  shown: "success",
  held: "attention",
  refused: "critical",
  deleted: undefined,
} as const;

/** What comes next, then what else can be done. */
const NEXT: Record<ReviewView["state"], Stroke[]> = {
  shown: ["hold", "refuse", "delete"],
  held: ["show", "refuse", "delete"],
  refused: ["show", "hold", "delete"],
  deleted: ["restore"],
};

/** Whose review was imported is not written to, and so was not told why. */
function whatOf({ state, refusedFor, deletedByAuthor, origin }: Shown) {
  if (deletedByAuthor) return "deletedByAuthor";
  if (state === "deleted" && !refusedFor) return "deletedBefore";
  const isRefused = state === "refused" || state === "deleted";
  return isRefused && isImported(origin) ? "refusedUntold" : state;
}

/** Whether shoppers see it, why, and what can be done about that. */
export function StateCard({ review, busy, onStroke, onAsk }: Props) {
  const { t } = useTexts();
  const { state, heldFor, refusedFor, isChosen, deletedByAuthor } = review;
  const home: Stroke = isChosen ? "unchoose" : "choose";
  const steps = deletedByAuthor ? [] : [...NEXT[state], ...(state === "shown" ? [home] : [])];
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack gap="200" blockAlign="center">
          <Text as="h2" variant="headingMd">
            {t("reviews.page.state")}
          </Text>
          <Badge tone={TONES[state]}>{t(`reviews.states.${state}`)}</Badge>
          {isChosen && <Badge tone="info">{t("reviews.isChosen")}</Badge>}
        </InlineStack>
        <Text as="p">{t(`reviews.page.what.${whatOf(review)}`)}</Text>
        {state === "held" && heldFor.length > 0 && (
          <List>
            {heldFor.map((reason) => (
              <List.Item key={reason}>
                {t("reviews.page.because", {
                  reason: t(`reviews.heldFor.${reason}`),
                  todo: t(`reviews.todo.${reason}`),
                })}
              </List.Item>
            ))}
          </List>
        )}
        {refusedFor && !deletedByAuthor && (
          <Text as="p" fontWeight="medium">
            {t(`reviews.refusedFor.${refusedFor}`)}
          </Text>
        )}
        <InlineStack gap="200">
          {steps.map((step, index) => (
            <Button
              key={step}
              onClick={() =>
                step === "refuse" || step === "delete" ? onAsk(step) : onStroke(step)
              }
              loading={busy === step}
              disabled={busy !== null && busy !== step}
              {...(index === 0 && state !== "shown" && { variant: "primary" as const })}
            >
              {t(`reviews.do.${step}`)}
            </Button>
          ))}
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
