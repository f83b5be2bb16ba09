import { Button, InlineStack } from "@shopify/polaris";
import { useTexts } from "../../../ui/texts";

const PAGES = ["questions", "settings", "invitations", "import", "export"] as const;

/** The other pages about reviews. */
export function ReviewLinks() {
  const { t } = useTexts();
  return (
    <nav aria-label={t("reviews.links.label")}>
      <InlineStack gap="200">
        <Button url="/app/reviews/new" variant="primary">
          {t("reviews.links.new")}
        </Button>
        {PAGES.map((page) => (
          <Button key={page} url={`/app/reviews/${page}`}>
            {t(`reviews.links.${page}`)}
          </Button>
        ))}
      </InlineStack>
    </nav>
  );
}
