import { z } from "zod";

/** Given by the form to an entry of a list, to keep its place while it is dragged. */
export const ItemId = z.string().regex(/^[\w-]{1,64}$/);
