import type { ProductRecord } from "../../state.ts";
import type { LiquidObject } from "../rendering.ts";
import type { Visit } from "../visit.ts";

type Variant = LiquidObject & { id: number };
type Product = LiquidObject & { id: number; price: number; variants: [Variant] };

/** What lies in a cart, in the order it was put there. */
export function cartProducts(products: ProductRecord[], cart: Visit["cart"]): ProductRecord[] {
  return [...cart.keys()].flatMap((id) => products.find(({ variant }) => variant.id === id) ?? []);
}

/** The cart that the shopper's cookie describes. */
export function cartObject(
  products: LiquidObject[],
  { cart, cartDetails }: Visit,
  currency: string,
): LiquidObject {
  const items = [...cart].flatMap(([id, quantity]) => {
    const product = (products as Product[]).find(({ variants: [one] }) => one.id === id);
    if (!product) return [];
    const [variant] = product.variants;
    return [
      {
        id: variant.id,
        key: `${variant.id}:dev`,
        product_id: product.id,
        variant_id: variant.id,
        product,
        variant,
        title: product.title,
        url: product.url,
        image: product.featured_image,
        quantity,
        price: product.price,
        final_price: product.price,
        original_price: product.price,
        line_price: product.price * quantity,
        final_line_price: product.price * quantity,
        original_line_price: product.price * quantity,
        properties: {},
        discounts: [],
        line_level_discount_allocations: [],
      },
    ];
  });
  const total = items.reduce((sum, { line_price }) => sum + line_price, 0);
  return {
    items,
    item_count: items.reduce((sum, { quantity }) => sum + quantity, 0),
    "empty?": items.length === 0,
    total_price: total,
    original_total_price: total,
    items_subtotal_price: total,
    total_discount: 0,
    total_weight: 0,
    currency: { iso_code: currency },
    ...cartDetails,
    cart_level_discount_applications: [],
    requires_shipping: items.length > 0,
    taxes_included: true,
    duties_included: false,
  };
}
