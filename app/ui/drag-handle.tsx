import { Icon } from "@shopify/polaris";
import { DragHandleIcon } from "@shopify/polaris-icons";
import type { ButtonHTMLAttributes } from "react";
import { useTexts } from "./texts";

export type HandleProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "name" | "style">;

/** Finds a row's handle. */
export const HANDLE = "[data-drag-handle]";

const LOOK = {
  border: "none",
  background: "none",
  padding: "var(--p-space-100)",
  cursor: "grab",
  // Else a finger that drags scrolls the page.
  touchAction: "none",
} as const;

export function DragHandle({ name, ...rest }: HandleProps & { name: string }) {
  const { t } = useTexts();
  return (
    <button
      type="button"
      {...rest}
      data-drag-handle=""
      style={LOOK}
      aria-label={t("order.handle", { name })}
    >
      <Icon source={DragHandleIcon} tone="subdued" />
    </button>
  );
}
