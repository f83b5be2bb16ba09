import { Banner, BlockStack, Checkbox, List, Text } from "@shopify/polaris";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useRevalidator } from "@remix-run/react";
import { useState } from "react";
import { ask } from "../../../ui/ask";
import { Dialog } from "../../../ui/dialog";
import { useTexts } from "../../../ui/texts";
import type { EraseAnswer } from "./review-answers";
import { sending } from "./sending";

type Props = {
  id: string;
  /** How many reviews the author has written. */
  reviews: number;
  open: boolean;
  onClose(): void;
};

const GOES = ["words", "photos", "orders", "questions"] as const;

/** Erasing cannot be undone: what goes and what stays is said before, and has to be confirmed. */
export function EraseDialog({ id, reviews, open, onClose }: Props) {
  const { t } = useTexts();
  const shopify = useAppBridge();
  const { revalidate } = useRevalidator();
  const [isSure, setIsSure] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  const leave = () => {
    setIsSure(false);
    setTrouble(null);
    onClose();
  };
  async function erase() {
    if (!isSure) return setTrouble(t("reviews.erase.confirmFirst"));
    const asked = await ask<EraseAnswer>(`/app/reviews/${id}/author`, sending("DELETE"));
    if (!asked.ok) return setTrouble(t(`trouble.${asked.trouble}`));
    leave();
    shopify.toast.show(t("reviews.erase.done", { count: asked.answer.reviews }));
    revalidate();
  }

  return (
    <Dialog
      id="erase-author"
      open={open}
      title={t("reviews.erase.title")}
      cancel={t("reviews.cancel")}
      action={{ label: t("reviews.erase.do"), onPress: () => void erase(), isDangerous: true }}
      onClose={leave}
    >
      <BlockStack gap="300">
        <Text as="p">{t("reviews.erase.reach", { count: reviews })}</Text>
        <Text as="h3" variant="headingSm">
          {t("reviews.erase.goes")}
        </Text>
        <List>
          {GOES.map((what) => (
            <List.Item key={what}>{t(`reviews.erase.${what}`)}</List.Item>
          ))}
        </List>
        <Text as="h3" variant="headingSm">
          {t("reviews.erase.stays")}
        </Text>
        <Text as="p">{t("reviews.erase.staysWhat")}</Text>
        <Checkbox label={t("reviews.erase.confirm")} checked={isSure} onChange={setIsSure} />
        {trouble && (
          <div role="alert">
            <Banner tone="critical">{trouble}</Banner>
          </div>
        )}
      </BlockStack>
    </Dialog>
  );
}
