import { BlockStack, Button, Checkbox, InlineError, InlineStack, Text } from "@shopify/polaris";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useState } from "react";
import { fieldId, problemAt, problemText } from "../../../ui/problem-place";
import { useTexts } from "../../../ui/texts";
import type { TakenForm } from "./use-taken-review";

const AT = ["productId"];

/** Which product it is about, picked from Shopify's own list; or the shop itself. */
export function ProductField({ form }: { form: TakenForm }) {
  const texts = useTexts();
  const { t } = texts;
  const shopify = useAppBridge();
  const [title, setTitle] = useState("");
  const { productId } = form.value;
  const problem = problemAt(form.problems, AT);

  async function pick() {
    const [product] =
      (await shopify.resourcePicker({
        ...{ type: "product", action: "select", multiple: false },
        filter: { variants: false },
      })) ?? [];
    if (!product) return;
    setTitle("title" in product ? String(product.title) : "");
    form.set("productId", product.id.slice(product.id.lastIndexOf("/") + 1));
  }

  return (
    <div id={fieldId(AT)} tabIndex={-1} style={{ outline: "none" }}>
      <BlockStack gap="200">
        <Text as="p">{t("reviews.taken.product")}</Text>
        <InlineStack gap="300" blockAlign="center">
          {productId && <Text as="span">{title || productId}</Text>}
          <Button onClick={() => void pick()} disabled={productId === ""}>
            {t(productId ? "reviews.taken.pickAnother" : "reviews.taken.pick")}
          </Button>
        </InlineStack>
        <Checkbox
          label={t("reviews.ofShop")}
          checked={productId === ""}
          onChange={(is) => form.set("productId", is ? "" : null)}
        />
        {problem && <InlineError message={problemText(texts, problem)} fieldID={fieldId(AT)} />}
      </BlockStack>
    </div>
  );
}
