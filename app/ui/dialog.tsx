import { Box } from "@shopify/polaris";
import { Modal, TitleBar } from "@shopify/app-bridge-react";
import type { ReactNode } from "react";

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
