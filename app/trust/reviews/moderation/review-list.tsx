import {
  Banner,
  BlockStack,
  Button,
  Card,
  InlineStack,
  Text,
  useIndexResourceState,
} from "@shopify/polaris";
import { useNavigate, useNavigation } from "@remix-run/react";
import { useEffect, useRef, useState, type ComponentProps } from "react";
import { ask } from "../../../ui/ask";
import { useTexts } from "../../../ui/texts";
import type { ListedReview } from "./listed-review";
import { NoReviews, NothingFound } from "./no-reviews";
import { RefuseDialog } from "./refuse-dialog";
import { ReviewFilters } from "./review-filters";
import {
  addressOf,
  EVERY_REVIEW,
  findsAll,
  LIST,
  REVIEWS_AT_ONCE,
  type ReviewSearch,
} from "./review-search";
import { ReviewTable } from "./review-table";
import { focusRow, moveFocus, placeOfFocus, reviewInFocus } from "./rows-in-focus";
import type { SavedView } from "./saved-view";
import type { Stroke } from "./strokes";
import { ShortcutsHelp } from "./shortcuts-help";
import { useShortcutsSwitch } from "./shortcuts-switch";
import { TagDialog } from "./tag-dialog";
import { useListPlace } from "./use-list-place";
import { useShortcuts } from "./use-shortcuts";
import { useStrokes } from "./use-strokes";
import { useViews } from "./use-views";

type Props = {
  search: ReviewSearch;
  view: string;
  reviews: ListedReview[];
  /** Places in the list, as an address carries them; null: it ends there. */
  before: string | null;
  after: string | null;
  saved: SavedView[];
  held: number;
  languages: string[];
  productTitle: string | null;
};

type Asked = "refuse" | "delete" | "tag";
type Asking = { about: Asked; ids: string[] } | null;

/** The reviews that a merchant looks at, and what can be done to many of them at once. */
export function ReviewList(props: Props) {
  const { search, view, reviews, before, after } = props;
  const { t, named } = useTexts();
  const navigate = useNavigate();
  const place = useListPlace(search, view);
  const views = useViews();
  const strokes = useStrokes();
  const keys = useShortcutsSwitch();
  const [helps, setHelps] = useState(false);
  const [asking, setAsking] = useState<Asking>(null);
  const { selectedResources, allResourcesSelected, handleSelectionChange, clearSelection } =
    useIndexResourceState(reviews);
  const keepFocus = useKeptFocus(reviews);

  /** Those that are ticked: on this page, or all that the search finds. */
  async function ticked(): Promise<string[]> {
    if (!allResourcesSelected) return selectedResources;
    const asked = await ask<{ ids: string[] }>(addressOf(`${LIST}/found`, search));
    return asked.ok ? asked.answer.ids : selectedResources;
  }
  async function strike(stroke: Stroke, ids: string[], more?: object) {
    keepFocus();
    if (await strokes.strike(stroke, ids, more)) clearSelection();
  }
  const bulk = (stroke: Stroke) => ({
    content: t(`reviews.do.${stroke}`),
    onAction: () => void ticked().then((ids) => strike(stroke, ids)),
  });
  const asks = (about: Asked) => ({
    content: t(`reviews.do.${about}`),
    onAction: () => void ticked().then((ids) => setAsking({ about, ids })),
  });

  /** What the keys are about: what is ticked, else the review that has the keyboard. */
  async function meant(): Promise<string[]> {
    if (selectedResources.length > 0 || allResourcesSelected) return ticked();
    const id = reviewInFocus();
    return id === null ? [] : [id];
  }
  const press = (stroke: Stroke) => () =>
    void meant().then((ids) => (ids.length > 0 ? strike(stroke, ids) : undefined));
  const open = (anchor: string) => () => {
    const id = reviewInFocus();
    if (id !== null) navigate(addressOf(`${LIST}/${id}`, search) + anchor);
  };
  useShortcuts(keys.isOn, {
    next: () => moveFocus(1),
    previous: () => moveFocus(-1),
    select: () => {
      const id = reviewInFocus();
      if (id !== null) {
        handleSelectionChange("single" as never, !selectedResources.includes(id), id);
      }
    },
    show: press("show"),
    hold: press("hold"),
    reply: open("#reply"),
    open: open(""),
    undo: () => void strokes.undo(),
    help: () => setHelps(true),
  });

  const isDeleted = search.state === "deleted";
  const turn = (name: "before" | "after", at: string) =>
    navigate(addressOf(LIST, search, { ...(view !== "all" && { view }), [name]: at }));
  const used = reviews.filter(({ id }) => asking?.ids.includes(id)).flatMap(({ tags }) => tags);
  const trouble = strokes.trouble
    ? t(`trouble.${strokes.trouble}`)
    : views.trouble && named(views.trouble);

  if (reviews.length === 0 && findsAll(search) && before === null) {
    return (
      <Card>
        <NoReviews />
      </Card>
    );
  }
  return (
    <BlockStack gap="400">
      {trouble && <Banner tone="critical">{trouble}</Banner>}
      <Card padding="0">
        <Filters
          key={view}
          {...props}
          place={place}
          views={views}
          busy={strokes.busy !== null}
          shortcuts={keys.isOn}
        />
        <ReviewTable
          reviews={reviews}
          search={search}
          selected={selectedResources}
          allSelected={allResourcesSelected}
          onSelectionChange={handleSelectionChange}
          promotedBulkActions={
            isDeleted ? [bulk("restore")] : [bulk("show"), bulk("hold"), asks("refuse")]
          }
          bulkActions={
            isDeleted ? [] : [bulk("choose"), bulk("unchoose"), asks("tag"), asks("delete")]
          }
          hasMoreItems={before !== null || after !== null}
          paginatedSelectAllActionText={t("reviews.selectFound", { max: REVIEWS_AT_ONCE })}
          pagination={{
            hasPrevious: before !== null,
            hasNext: after !== null,
            onPrevious: () => before !== null && turn("before", before),
            onNext: () => after !== null && turn("after", after),
          }}
          empty={<NothingFound onClear={() => place.open(EVERY_REVIEW, "all")} />}
        />
      </Card>
      <InlineStack gap="200" blockAlign="center">
        <Button onClick={() => setHelps(true)}>{t("reviews.keys.title")}</Button>
        <Text as="span" tone="subdued">
          {t(keys.isOn ? "reviews.keys.areOn" : "reviews.keys.areOff")}
        </Text>
      </InlineStack>
      <ShortcutsHelp
        open={helps}
        onClose={() => setHelps(false)}
        isOn={keys.isOn}
        onTurn={keys.turn}
      />
      <RefuseDialog
        stroke={asking && asking.about !== "tag" ? asking.about : null}
        count={asking?.ids.length ?? 0}
        onClose={() => setAsking(null)}
        onRefuse={(stroke, reason) => void strike(stroke, asking?.ids ?? [], { reason })}
      />
      <TagDialog
        open={asking?.about === "tag"}
        count={asking?.ids.length ?? 0}
        used={[...new Set(used)].sort()}
        onClose={() => setAsking(null)}
        onTag={(tags) => void strike("tag", asking?.ids ?? [], tags)}
      />
    </BlockStack>
  );
}

type FilterProps = Omit<ComponentProps<typeof ReviewFilters>, "loading"> & { busy: boolean };

/** The table below need not be drawn anew because another list is on its way: so this is asked here, not above. */
function Filters({ busy, ...rest }: FilterProps) {
  const loading = useNavigation().state === "loading";
  return <ReviewFilters {...rest} loading={loading || busy} />;
}

/** A review that leaves the list takes the keyboard with it: then the one in its place gets it. */
function useKeptFocus(reviews: ListedReview[]) {
  const kept = useRef<number | null>(null);
  useEffect(() => {
    const place = kept.current;
    kept.current = null;
    if (place !== null && placeOfFocus() < 0) focusRow(place);
  }, [reviews]);
  return () => {
    const place = placeOfFocus();
    kept.current = place < 0 ? null : place;
  };
}
