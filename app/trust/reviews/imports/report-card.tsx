import { Banner, BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import { useState } from "react";
import { useTexts } from "../../../ui/texts";
import { ROW_NOTES } from "../portable/row-problem";
import { Counts } from "./counts";
import { RejectList } from "./reject-list";
import type { ImportDesk } from "../../../ui/use-review-import";

/** What an import would do, or has done: counts, what is left out, and what comes next. */
export function ReportCard({ desk }: { desk: ImportDesk }) {
  const { t } = useTexts();
  const { view } = desk;
  const notes = ROW_NOTES.flatMap((note) => {
    const count = view.notes[note];
    return count ? [t(`imports.notes.${note}`, { count })] : [];
  });
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t(`imports.report.${view.state as "checked" | "stopped" | "done" | "undone"}`)}
        </Text>
        {view.state === "undone" ? (
          <Text as="p">{t("imports.report.undoneWhat")}</Text>
        ) : (
          <Counts view={view} />
        )}
        {notes.length > 0 && (
          <Banner tone="info">
            <BlockStack gap="100">
              {notes.map((note) => (
                <p key={note}>{note}</p>
              ))}
            </BlockStack>
          </Banner>
        )}
        <RejectList view={view} />
        <Next desk={desk} />
      </BlockStack>
    </Card>
  );
}

function Next({ desk }: { desk: ImportDesk }) {
  const { t } = useTexts();
  const { view, busy } = desk;
  switch (view.state) {
    case "checked":
      return (
        <InlineStack gap="300">
          <Button variant="primary" loading={busy} disabled={view.added === 0} onClick={desk.run}>
            {t("imports.report.start", { count: view.added })}
          </Button>
          <Button onClick={desk.backToChoices}>{t("imports.back")}</Button>
        </InlineStack>
      );
    case "stopped":
      return (
        <InlineStack gap="300">
          <Button variant="primary" loading={busy} onClick={desk.run}>
            {t("imports.goOn")}
          </Button>
          {view.added > 0 && <Undo desk={desk} />}
        </InlineStack>
      );
    case "done":
      return view.added > 0 ? <Undo desk={desk} /> : null;
    default:
      return null;
  }
}

/** What is gone with one click is asked for with two. */
export function Undo({ desk }: { desk: ImportDesk }) {
  const { t } = useTexts();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <InlineStack>
        <Button onClick={() => setAsked(true)}>{t("imports.undo.title")}</Button>
      </InlineStack>
    );
  }
  return (
    <BlockStack gap="200">
      <Text as="p">{t("imports.undo.what", { count: desk.view.added })}</Text>
      <InlineStack gap="300">
        <Button tone="critical" variant="primary" loading={desk.busy} onClick={desk.undo}>
          {t("imports.undo.sure")}
        </Button>
        <Button onClick={() => setAsked(false)}>{t("imports.undo.keep")}</Button>
      </InlineStack>
    </BlockStack>
  );
}
