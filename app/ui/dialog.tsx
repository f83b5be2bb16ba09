import { Box } from "@shopify/polaris";
import { Modal, TitleBar } from "@shopify/app-bridge-react";
import { useState, type ReactNode } from "react";

type Props = {
  id: string;
  title: string;
  open: boolean;
  onClose(): void;
  /** What closes it without doing anything. */
  cancel: string;
  action?: { label: string; onPress(): void; isDangerous?: boolean };
  children: ReactNode;
};

/** A question that wants an answer before anything else, in Shopify's own dialog over the admin. */
export function Dialog({ id, title, open, onClose, cancel, action, children }: Props) {
  // App Bridge puts it beside the page, where React, taking over the server's page, would stumble over it.
  const [isMade, setIsMade] = useState(open);
  if (open && !isMade) setIsMade(true);
  if (!isMade) return null;
  return (
    <Modal id={id} open={open} onHide={onClose}>
      <TitleBar title={title}>
        {action && (
          <button
            variant="primary"
            {...(action.isDangerous && { tone: "critical" as const })}
            onClick={action.onPress}
          >
            {action.label}
          </button>
        )}
        <button onClick={onClose}>{cancel}</button>
      </TitleBar>
      {open && <Box padding="400">{children}</Box>}
    </Modal>
  );
}
