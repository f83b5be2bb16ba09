import { IndexFilters, IndexFiltersMode, useSetIndexFiltersMode } from "@shopify/polaris";
import { useTexts } from "../../../ui/texts";
import { EVERY_REVIEW, findsSame, type Sort } from "./review-search";
import { BUILT_IN, SEARCH_OF, VIEWS_MAX, type SavedView } from "./saved-view";
import { useFilters } from "./use-filters";
import type { ListPlace } from "./use-list-place";
import { useShortcuts } from "./use-shortcuts";
import type { Views } from "./use-views";

type Props = {
  view: string;
  saved: SavedView[];
  held: number;
  languages: string[];
  productTitle: string | null;
  place: ListPlace;
  views: Views;
  loading: boolean;
  shortcuts: boolean;
};

/** Before the scripts are there, Polaris gives it no height: what comes below would jump. */
const ROOM = { minHeight: "3.25rem" } as const;

/** Tabs, words, filters and order: all that says which reviews are listed. */
export function ReviewFilters(props: Props) {
  const { view, saved, held, place, views, loading, shortcuts } = props;
  const { search } = place;
  const { t } = useTexts();
  const { filters, applied } = useFilters({ ...props, search, onChange: place.change });
  const sortOptions = useSortOptions();

  const own = saved.map(({ id, name, search: of }) => ({ id, name, of, isOwn: true }));
  const all = [
    ...BUILT_IN.map((id) => ({
      id: id as string,
      name: t(`reviews.views.${id}`),
      of: SEARCH_OF[id],
      isOwn: false,
    })),
    ...own,
  ];
  const selected = Math.max(
    0,
    all.findIndex(({ id }) => id === view),
  );
  const current = all[selected];
  const isChanged =
    current !== undefined && !(findsSame(current.of, search) && current.of.sort === search.sort);
  // Whoever comes back, or follows a link, sees what the list is narrowed down to.
  const { mode, setMode } = useSetIndexFiltersMode(
    isChanged ? IndexFiltersMode.Filtering : IndexFiltersMode.Default,
  );

  // Polaris's own keys would clear every filter when Escape closes a menu.
  useShortcuts(shortcuts, { find: () => setMode(IndexFiltersMode.Filtering) });

  const tabs = all.map(({ id, name, of, isOwn }) => ({
    id,
    content: name,
    onAction: () => place.open(of, id),
    isLocked: !isOwn,
    ...(id === "held" && held > 0 && { badge: countText(held) }),
    ...(isOwn && {
      actions: [
        {
          type: "rename" as const,
          onPrimaryAction: async (next: string) => (await views.rename(id, next)) !== null,
        },
        {
          type: "delete" as const,
          onPrimaryAction: async () => {
            const isGone = (await views.remove(id)) !== null;
            if (isGone) place.open(EVERY_REVIEW, "all");
            return isGone;
          },
        },
      ],
    }),
  }));

  async function saveAs(name: string) {
    const id = await views.save(name, search);
    if (id !== null) place.open(search, id);
    return id !== null;
  }

  return (
    <div style={ROOM}>
      <IndexFilters
        mode={mode}
        setMode={setMode}
        tabs={tabs}
        selected={selected}
        canCreateNewView={saved.length < VIEWS_MAX}
        onCreateNewView={saveAs}
        queryValue={place.words}
        queryPlaceholder={t("reviews.searchFor")}
        onQueryChange={place.type}
        onQueryClear={() => place.type("")}
        filters={filters}
        appliedFilters={applied}
        onClearAll={() => place.change({ ...EVERY_REVIEW, sort: search.sort })}
        sortOptions={sortOptions}
        sortSelected={[VALUE_OF[search.sort]]}
        onSort={([value]) => place.change({ sort: sortAsked(value, search.sort) })}
        cancelAction={{
          onAction: () => {
            if (current && isChanged) place.open(current.of, current.id);
          },
        }}
        primaryAction={
          current?.isOwn
            ? {
                type: "save",
                disabled: !isChanged,
                onAction: async () => (await views.replace(current.id, search)) !== null,
              }
            : {
                type: "save-as",
                disabled: !isChanged || saved.length >= VIEWS_MAX,
                onAction: saveAs,
              }
        }
        loading={loading}
        disableKeyboardShortcuts
        disableStickyMode
      />
    </div>
  );
}

/** Counting ends there. */
const COUNT_MAX = 1_000;
export const countText = (count: number) => (count >= COUNT_MAX ? `${COUNT_MAX - 1}+` : `${count}`);

/** As Polaris names an order: what by, and which way round. */
const VALUE_OF: Record<Sort, string> = {
  newest: "day desc",
  oldest: "day asc",
  helpful: "helpful desc",
  highest: "stars desc",
  lowest: "stars asc",
};
const SORT_OF = Object.fromEntries(
  Object.entries(VALUE_OF).map(([sort, value]) => [value, sort as Sort]),
) as Record<string, Sort>;

/** Polaris wants two ways round of each order. Nobody looks for the least helpful: away from there goes to the newest. */
const AWAY = "helpful asc";

const sortAsked = (value: string | undefined, now: Sort): Sort =>
  value === AWAY && now !== "helpful" ? "helpful" : (SORT_OF[value ?? ""] ?? "newest");

/** Of two with the same label, Polaris draws the first with an arrow upwards, whatever their values say. */
function useSortOptions() {
  const { t } = useTexts();
  const option = (sort: Sort, label: string, value = VALUE_OF[sort]) => ({
    label,
    value: value as `${string} asc` | `${string} desc`,
    directionLabel: t(`reviews.sorts.${sort}`),
  });
  return [
    option("oldest", t("reviews.columns.day")),
    option("newest", t("reviews.columns.day")),
    option("newest", t("reviews.sorts.byHelpful"), AWAY),
    option("helpful", t("reviews.sorts.byHelpful")),
    option("lowest", t("reviews.columns.stars")),
    option("highest", t("reviews.columns.stars")),
  ];
}
