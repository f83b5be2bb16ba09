import { Banner, BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { useEffect, useRef } from "react";
import type { Problem } from "../trust/problem";
import type { Trouble } from "./ask";
import { problemText } from "./problem-place";
import { useTexts } from "./texts";

type Conflict = {
  /** The preview shows the newer version instead of what is typed. */
  showsNewer: boolean;
  onShowNewer(shows: boolean): void;
  onLoadNewer(): void;
  onKeepMine(): void;
};
type Props = {
  unreadable: boolean;
  problems: Problem[];
  conflict: Conflict | null;
  trouble: Trouble | null;
};

/** Why a save did not happen. Each says what is not lost, and what to do next. */
export function SaveBanners({ unreadable, problems, conflict, trouble }: Props) {
  const { t } = useTexts();
  const banners = useFocusWhen(conflict !== null || trouble !== null);
  if (!unreadable && problems.length === 0 && !conflict && !trouble) return null;
  return (
    <div ref={banners} tabIndex={-1} style={{ outline: "none" }}>
      <BlockStack gap="300">
        {unreadable && <Banner tone="warning">{t("save.unreadable")}</Banner>}
        {problems.length > 0 && <Problems problems={problems} />}
        {conflict && <SavedMeanwhile {...conflict} />}
        {trouble && (
          <Banner tone="critical" title={t("save.trouble")}>
            <Text as="p">{t(`trouble.${trouble}`)}</Text>
          </Banner>
        )}
      </BlockStack>
    </div>
  );
}

function Problems({ problems }: { problems: Problem[] }) {
  const texts = useTexts();
  const places = new Set(problems.map(({ path }) => path.join(".")));
  const ofTheWhole = problems.filter(({ path }) => path.length === 0);
  return (
    <Banner tone="critical" title={texts.t("save.problems", { count: places.size })}>
      {ofTheWhole.length > 0 && ofTheWhole.map((problem) => problemText(texts, problem)).join(" ")}
    </Banner>
  );
}

function SavedMeanwhile({ showsNewer, onShowNewer, onLoadNewer, onKeepMine }: Conflict) {
  const { t } = useTexts();
  return (
    <Banner tone="warning" title={t("save.conflict.title")}>
      <BlockStack gap="200">
        <Text as="p">{t("save.conflict.what")}</Text>
        <InlineStack gap="200">
          <Button onClick={() => onShowNewer(!showsNewer)} pressed={showsNewer}>
            {t("save.conflict.look")}
          </Button>
          <Button onClick={onLoadNewer}>{t("save.conflict.newer")}</Button>
          <Button onClick={onKeepMine}>{t("save.conflict.mine")}</Button>
        </InlineStack>
      </BlockStack>
    </Banner>
  );
}

/** What concerns the whole page stands at its top, which may be out of sight. */
function useFocusWhen(needed: boolean) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (needed) element.current?.focus();
  }, [needed]);
  return element;
}
