import { Banner, BlockStack, Card, Text } from "@shopify/polaris";
import { useState } from "react";
import { focusPlace } from "../../ui/focus-place";
import { OrderedList } from "../../ui/ordered-list";
import { insertedAt, moved } from "../../ui/order";
import { fieldId } from "../../ui/problem-place";
import { RemovedRow } from "../../ui/removed-row";
import { useTexts } from "../../ui/texts";
import type { Badge } from "./badges";
import { ChosenBadge } from "./chosen-badge";
import { claimName, type BadgesForm } from "./form-parts";

/** The badges that shoppers see, in their order. */
export function ChosenBadges({ form, claims, language, limits }: BadgesForm) {
  const texts = useTexts();
  const { t } = texts;
  const [removed, setRemoved] = useState<{ badge: Badge; index: number } | null>(null);
  const badges = form.value.badges;
  // After "Discard", or in a newer version, it may be there again.
  const gone =
    removed && !badges.some(({ claim }) => claim === removed.badge.claim) ? removed : null;
  const nameOf = (id: string) => claimName(texts, claims, id, language);

  const change = (next: (badges: Badge[]) => Badge[], keepUndo = false) => {
    if (!keepUndo) setRemoved(null);
    form.edit(["badges"], (value) => ({ ...value, badges: next(value.badges) }));
  };
  const remove = (index: number) => {
    const badge = badges[index];
    if (!badge) return;
    change((all) => all.filter((_, at) => at !== index), true);
    setRemoved({ badge, index });
  };
  const undo = () => {
    if (!gone) return;
    change((all) => insertedAt(all, gone.index, gone.badge));
    focusPlace(["badges", gone.index], "button");
  };

  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("badges.chosen.title")}
          </Text>
          <Text as="p" tone="subdued">
            {t("badges.chosen.count", { chosen: badges.length, max: limits.badges })}
          </Text>
        </BlockStack>
        <div id={fieldId(["badges"])} tabIndex={-1}>
          {badges.length === 0 && !gone && <Banner tone="info">{t("badges.chosen.empty")}</Banner>}
          <OrderedList
            label={t("badges.chosen.title")}
            ids={badges.map(({ claim }) => claim)}
            nameOf={nameOf}
            onMove={(from, to) => change((all) => moved(all, from, to))}
            row={(id, index, handle, buttons) => (
              <ChosenBadge
                claim={claims.find((claim) => claim.id === id)}
                name={nameOf(id)}
                at={["badges", index]}
                handle={handle}
                buttons={buttons}
                form={form}
                language={language}
                limits={limits}
                onRemove={() => remove(index)}
              />
            )}
          />
        </div>
        {gone && <RemovedRow name={nameOf(gone.badge.claim)} onUndo={undo} />}
      </BlockStack>
    </Card>
  );
}
