import { useAppBridge } from "@shopify/app-bridge-react";
import { useState } from "react";
import type { Badges } from "../../trust/badges/badges";
import type { ClaimView } from "../../trust/badges/claim-view";
import { BadgesForm } from "../../trust/badges/form";
import type { Limits } from "../../trust/badges/form-parts";
import { focusProblem } from "../../ui/focus-problem";
import type { ShopLanguage } from "../../ui/language-switch";
import { PreviewCard } from "../../ui/preview-card";
import { SaveBanners } from "../../ui/save-banners";
import type { SaveAnswer, Saved } from "../../ui/setting-draft";
import { SettingSaveBar } from "../../ui/setting-save-bar";
import { SideBySide } from "../../ui/side-by-side";
import { StatusCard } from "../../ui/status-card";
import { useTexts } from "../../ui/texts";
import { useBlockPlacement } from "../../ui/use-block-placement";
import { asShown, usePublication, type PublicationState } from "../../ui/use-publication";
import { useSettingDraft } from "../../ui/use-setting-draft";
import type { ShopFactsLook } from "../../ui/use-shop-facts";

type Props = {
  saved: Saved<Badges>;
  /** What is stored has a shape that this version does not know. */
  unreadable: boolean;
  claims: ClaimView[];
  languages: ShopLanguage[];
  limits: Limits;
  today: string;
  publication: PublicationState;
  themeEditor: string;
  facts: ShopFactsLook;
};

const isEmpty = ({ badges, seals }: Badges) => badges.length + seals.length === 0;

export function BadgesPage({ saved, claims, languages, limits, today, facts, ...status }: Props) {
  const { t } = useTexts();
  const shopify = useAppBridge();
  const form = useSettingDraft("badges", saved);
  const primary = languages.find((choice) => choice.primary) ?? languages[0];
  const [language, setLanguage] = useState(primary?.locale ?? "en");
  const { publication, slow, expect, retry } = usePublication(status.publication);
  const placement = useBlockPlacement("badges");
  const [showsNewer, setShowsNewer] = useState(false);
  const previewed = (showsNewer && form.conflict?.value) || form.value;

  const tell = (answer: SaveAnswer<Badges>) => {
    if (!answer.ok) {
      if (!("problems" in answer)) return;
      showLanguageOf(answer.problems[0]?.path.at(-1));
      return focusProblem(answer.problems);
    }
    shopify.toast.show(t("save.done"));
    expect();
  };
  /** A problem may stand in a language that is not the one being written. */
  const showLanguageOf = (last: string | number | undefined) => {
    const found = languages.find(({ locale }) => locale === last);
    if (found) setLanguage(found.locale);
  };

  return (
    <>
      <SettingSaveBar
        dirty={form.dirty}
        saving={form.saving}
        onSave={() => void form.save().then(tell)}
        onDiscard={form.discard}
      />
      <SaveBanners
        unreadable={status.unreadable && form.saved.revision === saved.revision}
        problems={form.refused ? form.problems : []}
        conflict={
          form.conflict && {
            showsNewer,
            onShowNewer: setShowsNewer,
            onLoadNewer: form.loadNewer,
            onKeepMine: () => void form.keepMine()?.then(tell),
          }
        }
        trouble={form.trouble}
      />
      <SideBySide
        jump={t("preview.jump")}
        aside={
          <>
            <PreviewCard
              path="/app/badges/preview"
              value={previewed}
              language={language}
              onChecked={form.check}
            />
            <StatusCard
              publication={asShown(publication, {
                revision: form.saved.revision,
                empty: isEmpty(form.saved.value),
              })}
              slow={slow}
              onRetry={() => void retry()}
              placement={placement}
              leads={publication.state === "published" && !form.dirty}
              themeEditor={status.themeEditor}
            />
          </>
        }
      >
        <BadgesForm
          form={form}
          claims={claims}
          languages={languages}
          language={language}
          onLanguage={setLanguage}
          limits={limits}
          today={today}
          facts={facts}
        />
      </SideBySide>
    </>
  );
}
