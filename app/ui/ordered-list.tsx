import { Text } from "@shopify/polaris";
import { useCallback, useRef, useState, type CSSProperties, type ReactNode } from "react";
import { DragHandle, type HandleProps } from "./drag-handle";
import { MoveButtons } from "./move-buttons";
import { useTexts } from "./texts";
import { useDragging } from "./use-dragging";

export type Order = {
  ids: string[];
  nameOf(id: string): string;
  onMove(from: number, to: number): void;
};
/** How a row is drawn that can be dragged. */
export type DraggedRow = { style: CSSProperties; handle: HandleProps };
type Row = (id: string, index: number, handle: ReactNode, buttons: ReactNode) => ReactNode;
type Props = Order & { label: string; row: Row };

const ROWS = {
  display: "grid",
  gap: "var(--p-space-300)",
  listStyle: "none",
  margin: 0,
  padding: 0,
} as const;

/** A list that the merchant orders: by dragging, by the keyboard on the handle, or with the buttons. */
export function OrderedList({ label, row, ...order }: Props) {
  const { t } = useTexts();
  const { ids, nameOf, onMove } = order;
  const { Dragging } = useDragging();
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<Record<string, DraggedRow>>({});
  const [announcement, setAnnouncement] = useState("");
  const tell = useCallback(
    (id: string, next: DraggedRow) => setDragged((all) => ({ ...all, [id]: next })),
    [],
  );

  const move = (from: number, to: number) => {
    onMove(from, to);
    const name = nameOf(ids[from] ?? "");
    setAnnouncement(t("order.moved", { name, position: to + 1, count: ids.length }));
  };

  return (
    <div>
      <ol ref={list} aria-label={label} style={ROWS}>
        {ids.map((id, index) => {
          const name = nameOf(id);
          return (
            <li key={id} style={dragged[id]?.style}>
              {row(
                id,
                index,
                <DragHandle name={name} {...dragged[id]?.handle} />,
                <MoveButtons name={name} index={index} count={ids.length} onMove={move} />,
              )}
            </li>
          );
        })}
      </ol>
      {Dragging && <Dragging {...order} list={list} tell={tell} />}
      <div role="status">
        <Text as="span" visuallyHidden>
          {announcement}
        </Text>
      </div>
    </div>
  );
}
