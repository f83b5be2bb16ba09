import { Banner, Text } from "@shopify/polaris";
import type { Texts } from "../i18n";
import { problemText } from "./problem-place";
import { useTexts } from "./texts";

type Props = {
  count: number;
  /** As people read it: counting ends somewhere. */
  counted: string;
  problem: { code: string } | null;
};

/** That products' pages do not show their reviews as they are yet, why, and what comes next; nothing while they do. */
export function LateProducts({ count, counted, problem }: Props) {
  const texts = useTexts();
  const { t } = texts;
  if (count === 0) return null;
  return (
    <Banner tone={problem ? "warning" : "info"}>
      <Text as="p">{t("reviews.late.what", { count, counted })}</Text>
      <Text as="p">{problem ? reason(texts, problem) : t("reviews.late.slow")}</Text>
    </Banner>
  );
}

/** What Shopify refuses here is not what was saved last. */
const reason = (texts: Texts, problem: { code: string }) =>
  problem.code === "refused" ? texts.t("reviews.late.refused") : problemText(texts, problem);
