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
import { useRef, type ReactNode } from "react";
import { DragHandle } from "./drag-handle";
import type { Order } from "./ordered-list";
import { RowList } from "./row-list";
import { useTexts } from "./texts";

type DrawRow = (id: string, index: number, handle: ReactNode) => ReactNode;

export function SortableRows({
  ids,
  nameOf,
  onMove,
  label,
  row,
}: Order & { label: string; row: DrawRow }) {
  const sensors = useSensors(
    // A few pixels, so that a click on the handle is not a drag.
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
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
        <RowList label={label}>
          {ids.map((id, index) => (
            <SortableRow key={id} id={id} name={nameOf(id)}>
              {(handle) => row(id, index, handle)}
            </SortableRow>
          ))}
        </RowList>
      </SortableContext>
    </DndContext>
  );
}

type RowProps = { id: string; name: string; children(handle: ReactNode): ReactNode };

function SortableRow({ id, name, children }: RowProps) {
  const { t } = useTexts();
  const {
    attributes,
    listeners,
    setNodeRef,
    setActivatorNodeRef,
    transform,
    transition,
    isDragging,
  } = useSortable({ id, attributes: { roleDescription: t("order.role") } });
  // Only ever upwards or downwards: the list has one column.
  const shift = transform && { ...transform, x: 0, scaleX: 1, scaleY: 1 };
  const style = {
    transform: CSS.Transform.toString(shift),
    transition,
    position: "relative" as const,
    zIndex: isDragging ? 1 : undefined,
  };
  return (
    <li ref={setNodeRef} style={style}>
      {children(
        <DragHandle name={name} ref={setActivatorNodeRef} {...attributes} {...listeners} />,
      )}
    </li>
  );
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
