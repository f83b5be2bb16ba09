import { Banner, BlockStack, Button, InlineStack } from "@shopify/polaris";
import { useNavigate } from "@remix-run/react";
import { ask } from "../../../ui/ask";
import { problemText } from "../../../ui/problem-place";
import { useTexts } from "../../../ui/texts";
import { DayOrderCard } from "./day-order-card";
import { DropCard } from "./drop-card";
import { UNUSED } from "./import-state";
import type { ImportView } from "./import-view";
import { PlanCard } from "./plan-card";
import { ProgressCard } from "./progress-card";
import { ReportCard, Undo } from "./report-card";
import { useImport, type ImportDesk } from "../../../ui/use-review-import";
import { importPath } from "./import-path";

/** What the page of an import shows depends on how far it is. */
export function ImportPage({ loaded }: { loaded: ImportView }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const desk = useImport(loaded);
  const { id, state, added } = desk.view;
  const canGo = UNUSED.includes(state) || (state === "failed" && added === 0);

  async function discard() {
    const asked = await ask<{ ok: boolean }>(importPath(id, "/file"), { method: "DELETE" });
    if (asked.ok) navigate("/app/reviews/import");
  }

  return (
    <BlockStack gap="400">
      {desk.trouble && (
        <Banner tone="critical">
          <p>{desk.trouble}</p>
        </Banner>
      )}
      <Step desk={desk} />
      {canGo && (
        <InlineStack>
          <Button variant="plain" tone="critical" onClick={() => void discard()}>
            {t("imports.discard")}
          </Button>
        </InlineStack>
      )}
    </BlockStack>
  );
}

function Step({ desk }: { desk: ImportDesk }) {
  const { view } = desk;
  switch (view.state) {
    case "uploading":
      return <DropCard unfinished={view} />;
    case "uploaded":
      return <PlanCard desk={desk} />;
    case "asking":
      return <DayOrderCard desk={desk} />;
    case "checking":
    case "importing":
    case "undoing":
      return <ProgressCard desk={desk} />;
    case "failed":
      return <Failed desk={desk} />;
    default:
      return <ReportCard desk={desk} />;
  }
}

function Failed({ desk }: { desk: ImportDesk }) {
  const texts = useTexts();
  const { problem, added } = desk.view;
  return (
    <Banner tone="critical" title={texts.t("imports.failed")}>
      <BlockStack gap="300">
        <p>{problemText(texts, problem ?? { code: "invalid" })}</p>
        {added > 0 && <Undo desk={desk} />}
      </BlockStack>
    </Banner>
  );
}
