import { Banner, BlockStack, Box, Button, InlineStack, Text } from "@shopify/polaris";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";
import { ask, posting } from "../../ui/ask";
import { Field } from "../../ui/field";
import { fieldId, problemText, type Path } from "../../ui/problem-place";
import { useTexts } from "../../ui/texts";
import type { Problem } from "../problem";
import type { ShopFacts } from "../shop-facts";
import { suggestedPage } from "./page-suggestion";

type Props = {
  shop: ShopFacts;
  /** Something else in the form is not saved, which the page's own saving would collide with. */
  dirty: boolean;
  onDone(): void;
};
type Answer = { ok: true } | { ok: false; problems: Problem[] };

/** The setting's own form has a field for an address, too. */
const ofNewPage = (problem: Problem): Problem => ({ ...problem, path: ["new", ...problem.path] });

const TITLE: Path = ["new", "title"];
const SCOPE = "write_online_store_pages";

/** Says what is going to be made, and makes it once the merchant agrees. Only here is the permission asked for. */
export function PageMaking({ shop, dirty, onDone }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const shopify = useAppBridge();
  const { revalidate } = useRevalidator();
  const [wanted, setWanted] = useState(() => suggestedPage(shop));
  const [state, setState] = useState<"why" | "declined" | "making">("why");
  const [problems, setProblems] = useState<Problem[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const elsewhere = problems.find(({ path }) => path.length === 1);

  // The button that led here is no longer there, and the focus with it.
  useEffect(() => document.getElementById(fieldId(TITLE))?.focus(), []);

  const change = (name: "title" | "handle") => (next: string) => {
    setProblems((all) => all.filter(({ path }) => path[1] !== name));
    setWanted((before) => ({ ...before, [name]: next }));
  };

  async function isAllowed(): Promise<boolean> {
    const { granted } = await shopify.scopes.query();
    if (granted.includes(SCOPE)) return true;
    return (await shopify.scopes.request([SCOPE])).result === "granted-all";
  }

  async function make() {
    setTrouble(null);
    setProblems([]);
    if (!(await isAllowed())) return setState("declined");
    setState("making");
    const asked = await ask<Answer>("/app/trust-page/page", posting(wanted));
    setState("why");
    if (!asked.ok) return setTrouble(t(`trouble.${asked.trouble}`));
    if (!asked.answer.ok) return setProblems(asked.answer.problems.map(ofNewPage));
    shopify.toast.show(t("trust_page.making.done"));
    revalidate();
    onDone();
  }

  return (
    <Box padding="400" borderWidth="025" borderColor="border" borderRadius="200">
      <BlockStack gap="300">
        <Text as="h3" variant="headingSm">
          {t("trust_page.making.title")}
        </Text>
        <Field
          label={t("trust_page.making.name")}
          at={TITLE}
          value={wanted.title}
          onChange={change("title")}
          problems={problems}
        />
        <Field
          label={t("trust_page.making.address")}
          prefix="/pages/"
          at={["new", "handle"]}
          value={wanted.handle}
          onChange={change("handle")}
          problems={problems}
        />
        <Text as="p" breakWord>
          {t("trust_page.making.what", {
            address: `${shop.primaryDomain.host}/pages/${wanted.handle}`,
          })}
        </Text>
        {shop.locales.length > 1 && <Text as="p">{t("trust_page.making.languages")}</Text>}
        <div role="status">
          <Text as="p" tone="subdued">
            {t(state === "declined" ? "trust_page.making.declined" : "trust_page.making.why")}
          </Text>
        </div>
        {dirty && <Text as="p">{t("trust_page.making.dirty")}</Text>}
        {(trouble ?? elsewhere) && (
          <Banner tone="critical">{trouble ?? (elsewhere && problemText(texts, elsewhere))}</Banner>
        )}
        <InlineStack gap="200">
          <Button
            variant="primary"
            onClick={() => void make()}
            loading={state === "making"}
            disabled={dirty}
          >
            {t("trust_page.making.go")}
          </Button>
          <Button onClick={onDone}>{t("trust_page.making.not")}</Button>
        </InlineStack>
      </BlockStack>
    </Box>
  );
}
