import type { Texts } from "../../locale";
import { DELIVERY } from "./delivery";
import { ORDERING } from "./ordering";
import { PRODUCTS } from "./products";
import { RETURNING } from "./returning";

/**
 * What most shops are asked. The answer is an outline: whatever only the merchant can know is a gap,
 * `[… days]`, and each has one at least, so that none is shown before somebody has completed it.
 */
export type ReadyQuestion = {
  id: string;
  group: ReadyGroupId;
  /** Chosen for a merchant who has none yet. */
  usual?: boolean;
  question: Texts;
  answer: Texts;
};

export type ReadyGroupId = "delivery" | "ordering" | "returning" | "products";

export const READY_GROUPS: { id: ReadyGroupId; name: Texts }[] = [
  {
    id: "delivery",
    name: { en: "Delivery", fr: "Livraison", nb: "Levering", es: "Envío", de: "Lieferung" },
  },
  {
    id: "ordering",
    name: {
      en: "Ordering and paying",
      fr: "Commande et paiement",
      nb: "Bestilling og betaling",
      es: "Pedido y pago",
      de: "Bestellen und bezahlen",
    },
  },
  {
    id: "returning",
    name: {
      en: "Sending back",
      fr: "Retours",
      nb: "Retur",
      es: "Devoluciones",
      de: "Zurücksenden",
    },
  },
  {
    id: "products",
    name: { en: "Our products", fr: "Nos produits", nb: "Varene", es: "Productos", de: "Produkte" },
  },
];

export const READY_QUESTIONS: ReadyQuestion[] = [
  ...DELIVERY,
  ...ORDERING,
  ...RETURNING,
  ...PRODUCTS,
];
