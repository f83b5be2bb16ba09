import { Text } from "@shopify/polaris";
import { useState, type ReactNode } from "react";
import { DragHandle } from "./drag-handle";
import { MoveButtons } from "./move-buttons";
import { RowList } from "./row-list";
import { useTexts } from "./texts";
import { useSorting } from "./use-sorting";

export type Order = {
  ids: string[];
  nameOf(id: string): string;
  onMove(from: number, to: number): void;
};
type Row = (id: string, index: number, handle: ReactNode, buttons: ReactNode) => ReactNode;
type Props = Order & { label: string; row: Row };

/** A list that the merchant orders: by dragging, by the keyboard on the handle, or with the buttons. */
export function OrderedList({ label, row, ...order }: Props) {
  const { t } = useTexts();
  const { list, Sortable } = useSorting<HTMLDivElement>();
  const [announcement, setAnnouncement] = useState("");

  const count = order.ids.length;
  const move = (from: number, to: number) => {
    order.onMove(from, to);
    const name = order.nameOf(order.ids[from] ?? "");
    setAnnouncement(t("order.moved", { name, position: to + 1, count }));
  };
  const drawn = (id: string, index: number, handle: ReactNode) =>
    row(
      id,
      index,
      handle,
      <MoveButtons name={order.nameOf(id)} index={index} count={count} onMove={move} />,
    );

  return (
    <div ref={list}>
      {Sortable ? (
        <Sortable {...order} label={label} row={drawn} />
      ) : (
        <RowList label={label}>
          {order.ids.map((id, index) => (
            <li key={id}>{drawn(id, index, <DragHandle name={order.nameOf(id)} />)}</li>
          ))}
        </RowList>
      )}
      <div role="status">
        <Text as="span" visuallyHidden>
          {announcement}
        </Text>
      </div>
    </div>
  );
}
