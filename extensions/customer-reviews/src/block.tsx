import "@shopify/ui-extensions/preact";
import type { Api } from "@shopify/ui-extensions/admin.customer-details.block.render";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { customerReviews } from "./customer-reviews.ts";
import { ReviewList, type Known } from "./review-list.tsx";

declare const shopify: Api;

export default async function block(): Promise<void> {
  render(<Block api={shopify} />, document.body);
}

function Block({ api: { data, i18n } }: { api: Api }) {
  const customer = data.selected[0]?.id ?? "";
  const [known, setKnown] = useState<Known>("loading");
  const [tries, setTries] = useState(1);

  useEffect(() => {
    let isCurrent = true;
    customerReviews(customer).then(
      (reviews) => isCurrent && setKnown(reviews),
      (error: unknown) => {
        console.error(error);
        if (isCurrent) setKnown("trouble");
      },
    );
    return () => void (isCurrent = false);
  }, [customer, tries]);

  const retry = () => {
    setKnown("loading");
    setTries(tries + 1);
  };
  const count = typeof known === "object" ? known.reviews.length : 0;
  return (
    <s-admin-block
      heading={i18n.translate("heading")}
      {...(count > 0 && { collapsedSummary: i18n.translate("summary", { count }) })}
    >
      <ReviewList known={known} i18n={i18n} onRetry={retry} />
    </s-admin-block>
  );
}
