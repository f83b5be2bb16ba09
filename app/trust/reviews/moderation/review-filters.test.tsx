import { AppProvider } from "@shopify/polaris";
import english from "@shopify/polaris/locales/en.json";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { loadAllTexts } from "../../../i18n";
import { TextsProvider } from "../../../ui/texts";
import { ReviewFilters } from "./review-filters";
import { EVERY_REVIEW, type ReviewSearch } from "./review-search";

const texts = await loadAllTexts("en");
const nothing = () => undefined;
const sent = () => Promise.resolve(null);

/** As the page is there before anybody has pressed anything. */
const firstSeen = (search: Partial<ReviewSearch>, view = "all") =>
  renderToStaticMarkup(
    <AppProvider i18n={english}>
      <TextsProvider texts={texts}>
        <ReviewFilters
          {...{ view, saved: [], held: 0, languages: [], productTitle: null }}
          {...{ loading: false, shortcuts: true }}
          place={{
            ...{ words: "", type: nothing, change: nothing, open: nothing },
            search: { ...EVERY_REVIEW, ...search },
          }}
          views={{ trouble: null, save: sent, rename: sent, replace: sent, remove: sent }}
        />
      </TextsProvider>
    </AppProvider>,
  );

describe("the filters of the list", () => {
  it("are open where the address narrows the list down, so that nobody takes a part for all", () => {
    expect(firstSeen({ stars: [2] })).toContain("Stars: 2");
    expect(firstSeen({ state: "held" })).toContain("State: Held");
  });

  it("are closed where it shows a view as it is", () => {
    expect(firstSeen({})).not.toContain("Search and filter by");
    expect(firstSeen({ state: "held" }, "held")).not.toContain("State: Held");
  });
});
