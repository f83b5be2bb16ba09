import { Badge, InlineStack, Link, Tag, Text, Thumbnail } from "@shopify/polaris";
import { useTexts } from "../../../ui/texts";
import type { ListedReview } from "./listed-review";

const WORDS = { whiteSpace: "normal", minWidth: 0, overflowWrap: "anywhere" } as const;

/** What somebody wrote, in so many words as a list has room for; its link opens the review. */
export function ReviewSummary({ review, url }: { review: ListedReview; url: string }) {
  const { t } = useTexts();
  const { id, title, excerpt, lang, authorName, verified, photo, photoCount, tags } = review;
  const name = title || excerpt || t("reviews.noWords");
  return (
    <div style={{ ...WORDS, display: "flex", alignItems: "start", gap: "var(--p-space-300)" }}>
      {photo && <Thumbnail source={photo.url} alt={photo.alt} size="small" />}
      <div style={{ ...WORDS, flex: "1 1 0" }}>
        <span data-review={id} {...(name !== t("reviews.noWords") && lang && { lang })}>
          <Link url={url} dataPrimaryLink removeUnderline monochrome>
            <Text as="span" fontWeight={title ? "semibold" : "regular"}>
              {name}
            </Text>
          </Link>
        </span>
        {title && excerpt && (
          <p {...(lang && { lang })}>
            <Text as="span" tone="subdued">
              {excerpt}
            </Text>
          </p>
        )}
        <InlineStack gap="200" blockAlign="center">
          <Text as="span">{authorName || t("reviews.noName")}</Text>
          {verified && <Badge tone="success">{t("reviews.verified")}</Badge>}
          {photoCount > 0 && (
            <Text as="span" tone="subdued">
              {t("reviews.photos", { count: photoCount })}
            </Text>
          )}
          {tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </InlineStack>
      </div>
    </div>
  );
}
