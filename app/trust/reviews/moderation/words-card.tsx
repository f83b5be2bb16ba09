import { Badge, BlockStack, Card, InlineStack, Link, Text } from "@shopify/polaris";
import { day } from "../../../ui/day";
import { useTexts } from "../../../ui/texts";
import type { ReviewView } from "./review-view";
import { Stars } from "./stars";
import { useLanguageName } from "./use-language-name";

const BODY = { whiteSpace: "pre-line", overflowWrap: "anywhere", margin: 0 } as const;
const PHOTO = {
  height: 96,
  width: "auto",
  maxWidth: "100%",
  borderRadius: 8,
  display: "block",
} as const;

/** What somebody wrote, to be read and not to be changed. */
export function WordsCard({ review }: { review: ReviewView }) {
  const { t } = useTexts();
  const { rating, title, body, lang, authorName, photos, photosToCome, video } = review;
  const written = lang === "" ? {} : { lang };
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack gap="200" blockAlign="center">
          <Stars rating={rating} />
          {review.verified && <Badge tone="success">{t("reviews.verified")}</Badge>}
        </InlineStack>
        {review.isErased ? (
          <Text as="p">{t("reviews.page.erased")}</Text>
        ) : (
          <>
            {title && (
              <div {...written}>
                <Text as="h2" variant="headingMd">
                  {title}
                </Text>
              </div>
            )}
            {body && (
              <p style={BODY} {...written}>
                {body}
              </p>
            )}
            {!title && !body && <Text as="p">{t("reviews.noWords")}</Text>}
            <Text as="p" fontWeight="medium">
              {authorName || t("reviews.noName")}
            </Text>
          </>
        )}
        {photos.length > 0 && (
          <InlineStack gap="200">
            {photos.map(({ id, url, alt, width, height }, index) => (
              <a key={id} href={url} target="_blank" rel="noopener noreferrer">
                <img
                  src={url}
                  alt={alt || t("reviews.page.photo", { number: index + 1 })}
                  width={width}
                  height={height}
                  style={PHOTO}
                />
              </a>
            ))}
          </InlineStack>
        )}
        {photosToCome > 0 && (
          <Text as="p" tone="subdued">
            {t("reviews.page.photosToCome", { count: photosToCome })}
          </Text>
        )}
        {video && (
          <Link url={video} external>
            {t("reviews.page.video")}
          </Link>
        )}
        <Days review={review} />
        <Text as="p" tone="subdued">
          {t("reviews.page.unchanged")}
        </Text>
      </BlockStack>
    </Card>
  );
}

function Days({ review }: { review: ReviewView }) {
  const { t, locale } = useTexts();
  const languageName = useLanguageName();
  const { writtenAt, experiencedAt, editedAt, lang, helpful } = review;
  const said = [
    t("reviews.page.written", { day: day(writtenAt, locale) }),
    experiencedAt && t("reviews.page.experienced", { day: day(experiencedAt, locale) }),
    editedAt && t("reviews.page.edited", { day: day(editedAt, locale) }),
    languageName(lang),
    helpful > 0 && t("reviews.page.helpful", { count: helpful }),
  ];
  return <Text as="p">{said.filter(Boolean).join(" · ")}</Text>;
}
