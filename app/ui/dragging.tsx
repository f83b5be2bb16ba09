import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
  type UniqueIdentifier,
} from "@dnd-kit/core";
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { useLayoutEffect, useRef, type RefObject } from "react";
import { HANDLE } from "./drag-handle";
import type { DraggedRow, Order } from "./ordered-list";
import { useTexts } from "./texts";

// Objects that stay the same, else each drawing would give every handle new ears.
// A few pixels, so that a click on the handle is not a drag.
const POINTER = { activationConstraint: { distance: 4 } };
const KEYBOARD = { coordinateGetter: sortableKeyboardCoordinates };

type Tell = (id: string, row: DraggedRow) => void;
type Props = Order & { list: RefObject<HTMLOListElement>; tell: Tell };

/**
 * Lets the rows of a list be dragged. It stands beside the list, not around it: it comes later than the
 * rows, and what was clicked, typed or opened in them meanwhile must stay.
 */
export function Dragging({ ids, nameOf, onMove, list, tell }: Props) {
  const sensors = useSensors(
    useSensor(PointerSensor, POINTER),
    useSensor(KeyboardSensor, KEYBOARD),
  );
  const accessibility = useAnnouncements(ids, nameOf);

  function drop({ active, over }: DragEndEvent) {
    if (!over || active.id === over.id) return;
    onMove(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
  }

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={accessibility}
      onDragEnd={drop}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        {ids.map((id, index) => (
          <Draggable key={id} id={id} index={index} list={list} tell={tell} />
        ))}
      </SortableContext>
    </DndContext>
  );
}

type DraggableProps = Pick<Props, "list" | "tell"> & { id: string; index: number };

/** Ties a row to the dragging: it is told its elements, and tells the row how to be drawn. */
function Draggable({ id, index, list, tell }: DraggableProps) {
  const { t } = useTexts();
  const sortable = useSortable({ id, attributes: { roleDescription: t("order.role") } });
  const { attributes, listeners, transition, isDragging } = sortable;
  const { setNodeRef, setActivatorNodeRef } = sortable;
  // Only ever upwards or downwards: the list has one column.
  const shift = sortable.transform && { ...sortable.transform, x: 0, scaleX: 1, scaleY: 1 };
  const transform = CSS.Transform.toString(shift);

  useLayoutEffect(() => {
    const row = list.current?.children[index];
    if (!(row instanceof HTMLElement)) return;
    setNodeRef(row);
    setActivatorNodeRef(row.querySelector<HTMLElement>(HANDLE));
  }, [list, index, setNodeRef, setActivatorNodeRef]);

  useLayoutEffect(() => {
    const zIndex = isDragging ? 1 : undefined;
    tell(id, {
      style: { transform, transition, position: "relative", zIndex },
      handle: { ...attributes, ...listeners },
    });
  }, [id, tell, attributes, listeners, transform, transition, isDragging]);

  return null;
}

function useAnnouncements(ids: string[], nameOf: Order["nameOf"]) {
  const { t } = useTexts();
  // Right after it is lifted an entry is over its own place: saying so would drown "is lifted".
  const hasLeft = useRef(false);
  const at = (id: UniqueIdentifier) => ({
    name: nameOf(String(id)),
    position: ids.indexOf(String(id)) + 1,
    count: ids.length,
  });
  const towards = (active: UniqueIdentifier, over: UniqueIdentifier) => ({
    ...at(over),
    name: nameOf(String(active)),
  });
  return {
    screenReaderInstructions: { draggable: t("order.instructions") },
    announcements: {
      onDragStart: ({ active }: { active: { id: UniqueIdentifier } }) => {
        hasLeft.current = false;
        return t("order.lifted", at(active.id));
      },
      onDragOver: ({ active, over }: DragEndEvent) => {
        hasLeft.current ||= over?.id !== active.id;
        return over && hasLeft.current ? t("order.over", towards(active.id, over.id)) : undefined;
      },
      onDragEnd: ({ active, over }: DragEndEvent) =>
        over ? t("order.moved", towards(active.id, over.id)) : t("order.cancelled", at(active.id)),
      onDragCancel: ({ active }: { active: { id: UniqueIdentifier } }) =>
        t("order.cancelled", at(active.id)),
    },
  };
}
