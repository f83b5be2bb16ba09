import { Button } from "@shopify/polaris";
import { ArrowDownIcon, ArrowUpIcon } from "@shopify/polaris-icons";
import { useTexts } from "./texts";

type Props = {
  name: string;
  index: number;
  count: number;
  onMove(from: number, to: number): void;
};

export function MoveButtons({ name, index, count, onMove }: Props) {
  const { t } = useTexts();
  return (
    <>
      <Button
        variant="tertiary"
        icon={ArrowUpIcon}
        accessibilityLabel={t("order.up", { name })}
        disabled={index === 0}
        onClick={() => onMove(index, index - 1)}
      />
      <Button
        variant="tertiary"
        icon={ArrowDownIcon}
        accessibilityLabel={t("order.down", { name })}
        disabled={index === count - 1}
        onClick={() => onMove(index, index + 1)}
      />
    </>
  );
}
