import { useRevalidator } from "@remix-run/react";
import { Banner, Text } from "@shopify/polaris";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useState } from "react";
import { useTexts } from "../../../ui/texts";

const SCOPE = "write_files";

/** Photos of shoppers that wait for the permission to put them among the shop's files; nothing where none does. */
export function WaitingPhotos({ count }: { count: number }) {
  const { t } = useTexts();
  const shopify = useAppBridge();
  const { revalidate } = useRevalidator();
  const [answer, setAnswer] = useState<"none" | "allowed" | "declined">("none");
  if (count === 0) return null;

  // The photos follow by themselves: Shopify tells the app what it may do now.
  async function allow() {
    const { result } = await shopify.scopes.request([SCOPE]);
    const isAllowed = result === "granted-all";
    setAnswer(isAllowed ? "allowed" : "declined");
    if (isAllowed) setTimeout(revalidate, SHOPIFY_TELLS_MS);
  }
  return (
    <Banner
      tone={answer === "allowed" ? "success" : "info"}
      title={t("reviews.waitingPhotos.title", { count })}
      {...(answer !== "allowed" && {
        action: { content: t("reviews.waitingPhotos.allow"), onAction: () => void allow() },
      })}
    >
      <Text as="p">{t(`reviews.waitingPhotos.${answer}`)}</Text>
    </Banner>
  );
}

/** Until the webhook was here and the first photos are on their way. */
const SHOPIFY_TELLS_MS = 10_000;
