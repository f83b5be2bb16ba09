import { AppProvider } from "@shopify/polaris";
import english from "@shopify/polaris/locales/en.json";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { loadAllTexts } from "../../../i18n";
import { TextsProvider } from "../../../ui/texts";
import type { ReviewView } from "./review-view";
import { StateCard } from "./state-card";

const texts = await loadAllTexts("en");
const nothing = () => undefined;

type Shown = Pick<ReviewView, "state" | "origin" | "refusedFor">;
const shown = (review: Shown) =>
  renderToStaticMarkup(
    <AppProvider i18n={english}>
      <TextsProvider texts={texts}>
        <StateCard
          review={{ ...review, heldFor: [], isChosen: false, deletedByAuthor: false }}
          {...{ busy: null, onStroke: nothing, onAsk: nothing }}
        />
      </TextsProvider>
    </AppProvider>,
  );

describe.each(["refused", "deleted"] as const)("a review that was %s", (state) => {
  it("says that its author was told why, where that is so", () => {
    const html = shown({ state, origin: "invitation", refusedFor: "advertising" });
    expect(html).toContain("was told this reason");
    expect(html).not.toContain("is not written to");
  });

  it("does not say so where it was imported", () => {
    const html = shown({ state, origin: "judge-me", refusedFor: "advertising" });
    expect(html).not.toContain("told this reason");
    expect(html).toContain("is not written to");
    expect(html).toContain(texts.t("reviews.refusedFor.advertising"));
  });
});
