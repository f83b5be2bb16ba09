import type { LiquidObject } from "../rendering.ts";
import type { Visit } from "../visit.ts";

type Variant = LiquidObject & { id: number };
type Product = LiquidObject & { id: number; price: number; variants: [Variant] };

/** The cart that the shopper's cookie describes. */
export function cartObject(
  products: LiquidObject[],
  { cart }: Visit,
  currency: string,
): LiquidObject {
  const items = (products as Product[])
    .filter(({ variants: [variant] }) => cart.has(variant.id))
    .map((product) => {
      const [variant] = product.variants;
      const quantity = cart.get(variant.id)!;
      return {
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
      };
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
    note: null,
    attributes: {},
    cart_level_discount_applications: [],
    requires_shipping: items.length > 0,
    taxes_included: true,
    duties_included: false,
  };
}
