import { Banner, BlockStack, Button, Card, InlineStack, Text, TextField } from "@shopify/polaris";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useRevalidator } from "@remix-run/react";
import { useState, type FormEvent } from "react";
import { AdminLink } from "../../../ui/admin-link";
import { ask, posting, type Asked } from "../../../ui/ask";
import { useTexts } from "../../../ui/texts";
import type { ByHandAnswer } from "./answers";

/** Asks the buyer of one order now, whatever the settings say about days. */
export function ByHandCard({ isOn }: { isOn: boolean }) {
  const { t } = useTexts();
  const shopify = useAppBridge();
  const { revalidate } = useRevalidator();
  const [number, setNumber] = useState("");
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  async function send(event: FormEvent) {
    event.preventDefault();
    setSending(true);
    const asked = await ask<ByHandAnswer>("/app/reviews/invitations/send", posting({ number }));
    setSending(false);
    setTrouble(troubleIn(asked));
    if (!asked.ok || !asked.answer.ok) return;
    setNumber("");
    shopify.toast.show(t("invitations.byHand.done"));
    revalidate();
  }

  function troubleIn(asked: Asked<ByHandAnswer>): string | null {
    if (!asked.ok) return t(`trouble.${asked.trouble}`);
    return asked.answer.ok ? null : t(`invitations.why.${asked.answer.why}`);
  }

  return (
    <>
      {!isOn && (
        <Banner tone="info" title={t("invitations.off.title")}>
          <BlockStack gap="200">
            <Text as="p">{t("invitations.off.what")}</Text>
            <AdminLink url="/app/reviews/settings">{t("invitations.off.open")}</AdminLink>
          </BlockStack>
        </Banner>
      )}
      <Card>
        <form onSubmit={(event) => void send(event)}>
          <BlockStack gap="300">
            <Text as="h2" variant="headingMd">
              {t("invitations.byHand.title")}
            </Text>
            <Text as="p" tone="subdued">
              {t("invitations.byHand.what")}
            </Text>
            <TextField
              label={t("invitations.byHand.number")}
              helpText={t("invitations.byHand.numberHelp")}
              value={number}
              onChange={setNumber}
              autoComplete="off"
              error={trouble ?? false}
            />
            <InlineStack>
              <Button submit loading={sending} disabled={number.trim() === ""}>
                {t("invitations.byHand.send")}
              </Button>
            </InlineStack>
          </BlockStack>
        </form>
      </Card>
    </>
  );
}
