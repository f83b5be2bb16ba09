import { BlockStack } from "@shopify/polaris";
import { SideBySide } from "../../ui/side-by-side";
import { useTexts } from "../../ui/texts";
import { useSomeProduct } from "../../ui/use-some-product";
import { AnswerPage } from "./answer-page";
import { BusinessFields } from "./business-fields";
import { PlaceCard } from "./place-card";
import { StartPreview } from "./preview";
import { PublishCard } from "./publish-card";
import { ReturnsFields } from "./returns-fields";
import type { StartView } from "./start-view";
import { StepList } from "./step-list";
import { SupportFields } from "./support-fields";
import type { Step } from "./steps";
import { TickList } from "./tick-list";

/** More would not be read. */
const BADGES_AT_MOST = 6;

type Props = { step: Step; view: StartView; apiKey: string };

/** The way from the installation to a product page that can be trusted, one step at a time. */
export function StartPage({ step, view, apiKey }: Props) {
  const product = useSomeProduct();
  return (
    <BlockStack gap="400">
      <StepList step={step} states={view.states} />
      <StepShown key={step} step={step} view={view} apiKey={apiKey} product={product} />
    </BlockStack>
  );
}

type Shown = Props & { product: ReturnType<typeof useSomeProduct> };

function StepShown({ step, view, apiKey, product }: Shown) {
  const { t } = useTexts();
  const of = { view, product };
  switch (step) {
    case "business":
      return (
        <AnswerPage step={step} {...of}>
          {(form) => <BusinessFields form={form} shipsTo={view.shop.shipsTo} />}
        </AnswerPage>
      );
    case "returns":
      return (
        <AnswerPage step={step} {...of}>
          {(form) => <ReturnsFields form={form} country={view.shop.country ?? ""} />}
        </AnswerPage>
      );
    case "support":
      return (
        <AnswerPage step={step} {...of}>
          {(form) => <SupportFields form={form} />}
        </AnswerPage>
      );
    case "payments":
      return (
        <AnswerPage step={step} {...of}>
          {(form) => (
            <TickList
              label={t("start.payments.title")}
              choices={view.methods}
              {...form.bound("methods")}
            />
          )}
        </AnswerPage>
      );
    case "badges":
      return (
        <AnswerPage step={step} {...of}>
          {(form) => (
            <TickList
              label={t("start.badges.title")}
              choices={view.claims}
              max={BADGES_AT_MOST}
              {...form.bound("claims")}
            />
          )}
        </AnswerPage>
      );
    default:
      return (
        <SideBySide
          jump={t("preview.jump")}
          aside={<StartPreview shop={view.shop} product={product} step={null} answers={{}} />}
        >
          {step === "publish" ? (
            <PublishCard states={view.states} />
          ) : (
            <PlaceCard apiKey={apiKey} />
          )}
        </SideBySide>
      );
  }
}
