/** A product to choose. */
export type ProductChoice = { id: string; title: string };
