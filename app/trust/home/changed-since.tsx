import { BlockStack, Text } from "@shopify/polaris";
import { day } from "../../ui/day";
import { useTexts } from "../../ui/texts";
import type { NamedSome, ScoreStory } from "./score-story";

/** What was mended, and what is wrong now that was not. */
export function ChangedSince({ changes }: Pick<ScoreStory, "changes">) {
  if (!changes) return null;
  const { since, mended, fresh } = changes;
  return (
    <>
      <Some since={since} of="mended" some={mended} />
      <Some since={since} of="fresh" some={fresh} />
    </>
  );
}

type Props = { since: string; of: "mended" | "fresh"; some: NamedSome };

function Some({ since, of, some: { count, named } }: Props) {
  const { t, locale } = useTexts();
  if (count === 0) return null;
  const what = t(`home.line.${of}`, { count });
  return (
    <BlockStack gap="100">
      <Text as="p">{t("home.line.changed", { day: day(since, locale), what })}</Text>
      <ul style={{ margin: 0, paddingInlineStart: "1.25rem" }}>
        {named.map(({ id, titles }) => (
          <li key={id}>{titles[locale]}</li>
        ))}
      </ul>
    </BlockStack>
  );
}
