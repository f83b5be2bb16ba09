import { cartProducts } from "../storefront/objects/cart.ts";
import { textIn } from "../storefront/objects/texts.ts";
import type { Visit } from "../storefront/visit.ts";
import type { DevStoreState } from "../state.ts";

export type CartLine = {
  handle: string;
  title: string;
  picture: string;
  quantity: number;
  /** Of one piece, in minor units. */
  price: number;
  available: boolean;
};

/** What lies in the visitor's cart, in the visitor's language. */
export function cartLines({ products }: DevStoreState, visit: Visit): CartLine[] {
  const { cart, locale, primaryLocale } = visit;
  return cartProducts(products, cart).map(
    ({ handle, title, picture, price, available, variant }) => ({
      handle,
      title: textIn(title, locale, primaryLocale),
      picture,
      quantity: cart.get(variant.id) ?? 0,
      price,
      available,
    }),
  );
}
