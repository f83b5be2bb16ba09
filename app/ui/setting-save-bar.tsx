import { SaveBar, useAppBridge } from "@shopify/app-bridge-react";
import { useBlocker } from "@remix-run/react";
import { useEffect } from "react";
import { useTexts } from "./texts";

type Props = { dirty: boolean; saving: boolean; onSave(): void; onDiscard(): void };

/** Shopify's save bar; while it shows, the page cannot be left by accident. */
export function SettingSaveBar({ dirty, saving, onSave, onDiscard }: Props) {
  const { t } = useTexts();
  useLeaveConfirmation(dirty);
  // App Bridge reads `loading` as an attribute: present or not.
  const loading = saving ? { loading: "" } : {};
  return (
    <SaveBar id="setting" open={dirty}>
      <button variant="primary" onClick={onSave} disabled={saving} {...loading}>
        {t("saveBar.save")}
      </button>
      <button onClick={onDiscard} disabled={saving}>
        {t("saveBar.discard")}
      </button>
    </SaveBar>
  );
}

function useLeaveConfirmation(dirty: boolean) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      dirty && currentLocation.pathname !== nextLocation.pathname,
  );
  const shopify = useAppBridge();
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    shopify.saveBar.leaveConfirmation().then(blocker.proceed, blocker.reset);
  }, [blocker, shopify]);
}
