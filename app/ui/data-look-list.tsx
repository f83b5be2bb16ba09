import { BlockStack, Card, Text } from "@shopify/polaris";
import { BY_COMMAND, type DataLook } from "../data-looks";
import { dayAndTime } from "./day-and-time";
import { useTexts } from "./texts";

type Look = Omit<DataLook, "at"> & { at: string };

/** Who has looked at what names a person, the latest first. */
export function DataLookList({ looks, timeZone }: { looks: Look[]; timeZone: string }) {
  const { t, locale } = useTexts();
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("privacy.looks.title")}
          </Text>
          <Text as="p" tone="subdued">
            {looks.length > 0 ? t("privacy.looks.what") : t("privacy.looks.none")}
          </Text>
        </BlockStack>
        {looks.length > 0 && (
          <BlockStack as="ul" gap="300">
            {looks.map(({ id, at, by, what, about }) => (
              <li key={id}>
                <Text as="p" breakWord>
                  {t("privacy.looks.entry", { what: t(`privacy.looks.of.${what}`), about })}
                </Text>
                <Text as="p" tone="subdued">
                  {by === BY_COMMAND
                    ? t("privacy.looks.whenByCommand", { moment: dayAndTime(at, locale, timeZone) })
                    : t("privacy.looks.when", { moment: dayAndTime(at, locale, timeZone), by })}
                </Text>
              </li>
            ))}
          </BlockStack>
        )}
      </BlockStack>
    </Card>
  );
}
