import { Icon } from "@shopify/polaris";
import { DragHandleIcon } from "@shopify/polaris-icons";
import { forwardRef, type ButtonHTMLAttributes } from "react";
import { useTexts } from "./texts";

type Props = { name: string } & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "name" | "style">;

const HANDLE = {
  border: "none",
  background: "none",
  padding: "var(--p-space-100)",
  cursor: "grab",
  // Else a finger that drags scrolls the page.
  touchAction: "none",
} as const;

export const DragHandle = forwardRef<HTMLButtonElement, Props>(function DragHandle(
  { name, ...rest },
  ref,
) {
  const { t } = useTexts();
  return (
    <button
      type="button"
      {...rest}
      ref={ref}
      style={HANDLE}
      aria-label={t("order.handle", { name })}
    >
      <Icon source={DragHandleIcon} tone="subdued" />
    </button>
  );
});
