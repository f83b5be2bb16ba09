import { useAppBridge } from "@shopify/app-bridge-react";
import { useState, type ReactNode } from "react";
import { missingIn, type LocalizedText } from "../trust/locale";
import { blockOf } from "../trust/block-of";
import type { SettingName } from "../trust/settings";
import type { ShopFacts } from "../trust/shop-facts";
import { AdminPage } from "./admin-page";
import { focusProblem } from "./focus-problem";
import { LanguageCard } from "./language-card";
import type { ShopLanguage } from "./language-switch";
import { PreviewCard } from "./preview-card";
import { PrimaryLanguage } from "./primary-language";
import { SaveBanners } from "./save-banners";
import type { SaveAnswer, Saved } from "./setting-draft";
import { SettingSaveBar } from "./setting-save-bar";
import { SettingSkeleton } from "./setting-skeleton";
import { SideBySide } from "./side-by-side";
import { StatusCard } from "./status-card";
import { useTexts } from "./texts";
import { themeEditorAddress } from "./theme-editor";
import { useFieldInAddress } from "./use-field-in-address";
import { useBlockPlacement } from "./use-block-placement";
import { asShown, usePublication, type PublicationState } from "./use-publication";
import { useSettingDraft, type SettingDraft } from "./use-setting-draft";
import { useShopFacts, type ShopFactsLook } from "./use-shop-facts";

/** What `loadSettingPage` gives, as it reaches the browser. */
export type LoadedSettingPage<Value> = {
  saved: Saved<Value>;
  unreadable: boolean;
  shop: ShopFacts | null;
  factsFrom: string | null;
  publication: PublicationState;
  /** Where shoppers find it on the trust page; null where it does not stand there. */
  proof: string | null;
  apiKey: string;
  today: string;
};

export type SettingParts<Value> = {
  form: SettingDraft<Value>;
  /** The one being written. */
  language: string;
  primary: string;
  languages: ShopLanguage[];
  shop: ShopFacts;
  facts: ShopFactsLook;
};

type Props<Value> = {
  name: SettingName;
  /** Where the page is one of several about the same. */
  title?: string;
  parent?: { title: string; url: string };
  loaded: LoadedSettingPage<Value>;
  /** The block has a compact and a full form. */
  forms?: boolean;
  /** The theme's template that the block is placed on. */
  template?: string;
  /** The page of the shop's to look at while it is placed. */
  previewPath?: string;
  /** How high the form's first cards are, so that nothing moves when they come. */
  cards?: number[];
  isEmpty(value: Value): boolean;
  /** Every text that can be written per language, to count what is missing in one. */
  texts(value: Value): LocalizedText[];
  /** What stands beside the form of a setting that no block shows, and tells it what is wrong. */
  beside?(parts: SettingParts<Value> & { previewed: Value }): ReactNode;
  children(parts: SettingParts<Value>): ReactNode;
};

/** The others are reached from "Your facts". */
const isInNavigation = (name: SettingName) => name === "badges" || name === "trust_page";

/** Badges are a row, two blocks a link, and nothing needs no room; the trust page always shows what Shopify knows. */
const isTall = (name: SettingName, empty: boolean) =>
  name === "trust_page" || (!["badges", "cancellation", "withdrawal"].includes(name) && !empty);

/** A page of settings: the form, what comes of it, and how far it has come. */
export function SettingPage<Value>(props: Props<Value>) {
  const { name, loaded, title, parent } = props;
  const { t } = useTexts();
  const facts = useShopFacts(loaded.factsFrom);
  const above = parent ?? { title: t("factsPage.title"), url: "/app/facts" };
  return (
    <AdminPage
      title={title ?? t(`settings.${name}.title`)}
      subtitle={t(`settings.${name}.what`)}
      {...(!isInNavigation(name) && { parent: above })}
    >
      {loaded.shop ? (
        <FilledPage {...props} shop={loaded.shop} facts={facts} />
      ) : (
        <SettingSkeleton
          trouble={facts.trouble}
          onLookAgain={facts.lookAgain}
          cards={props.cards ?? [740]}
        />
      )}
    </AdminPage>
  );
}

function FilledPage<Value>(props: Props<Value> & { shop: ShopFacts; facts: ShopFactsLook }) {
  const {
    name,
    loaded,
    forms = false,
    template,
    previewPath,
    isEmpty,
    texts,
    shop,
    facts,
    beside,
    children,
  } = props;
  const { t } = useTexts();
  const shopify = useAppBridge();
  const form = useSettingDraft(name, loaded.saved);
  const languages = shop.locales;
  const primary = (languages.find((choice) => choice.primary) ?? languages[0])?.locale ?? "en";
  const [language, setLanguage] = useState(primary);
  useFieldInAddress(languages, setLanguage);
  const { publication, slow, expect, retry } = usePublication(loaded.publication);
  const shown = asShown(publication, {
    revision: form.saved.revision,
    empty: isEmpty(form.saved.value),
  });
  const placement = useBlockPlacement(blockOf(name));
  const [showsNewer, setShowsNewer] = useState(false);
  const previewed = (showsNewer && form.conflict?.value) || form.value;

  const tell = (answer: SaveAnswer<Value>) => {
    if (!answer.ok) {
      if (!("problems" in answer)) return;
      // A problem may stand in a language that is not the one being written.
      const last = answer.problems[0]?.path.at(-1);
      const found = languages.find(({ locale }) => locale === last);
      if (found) setLanguage(found.locale);
      return focusProblem(answer.problems);
    }
    shopify.toast.show(t("save.done"));
    expect();
  };

  return (
    <PrimaryLanguage.Provider value={primary}>
      <SettingSaveBar
        dirty={form.dirty}
        saving={form.saving}
        onSave={() => void form.save().then(tell)}
        onDiscard={form.discard}
      />
      <SaveBanners
        unreadable={loaded.unreadable && form.saved.revision === loaded.saved.revision}
        problems={form.refused ? form.problems : []}
        conflict={
          form.conflict && {
            showsNewer,
            onShowNewer: setShowsNewer,
            onLoadNewer: form.loadNewer,
            onKeepMine: () => void form.keepMine().then((answer) => answer && tell(answer)),
          }
        }
        trouble={form.trouble}
      />
      <SideBySide
        jump={t("preview.jump")}
        aside={
          beside?.({ form, language, primary, languages, shop, facts, previewed }) ?? (
            <>
              <PreviewCard
                path={`/app/preview/${name}`}
                value={previewed}
                language={language}
                forms={forms}
                tall={isTall(name, isEmpty(previewed))}
                onChecked={form.check}
              />
              <StatusCard
                publication={shown}
                slow={slow}
                onRetry={() => void retry()}
                proof={loaded.proof}
                placement={placement}
                leads={shown.state === "published" && !form.dirty}
                themeEditor={themeEditorAddress(
                  loaded.apiKey,
                  blockOf(name),
                  template,
                  previewPath,
                )}
              />
            </>
          )
        }
      >
        <LanguageCard
          languages={languages}
          language={language}
          missing={(locale) => missingIn(texts(form.value), locale)}
          onChange={setLanguage}
        />
        {children({ form, language, primary, languages, shop, facts })}
      </SideBySide>
    </PrimaryLanguage.Provider>
  );
}
