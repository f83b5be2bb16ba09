import { gid } from "../admin-api/gid.ts";
import { inPrimary } from "../admin-api/translations.ts";
import { decimal } from "../shops/money.ts";
import { timeInZone } from "../shops/timezone.ts";
import type { DevStoreState, ProductRecord } from "../state.ts";
import { publishedExample } from "./published-example.ts";

/** What `products/update` says of a product. */
export function productPayload({ shop }: DevStoreState, product: ProductRecord, now: Date) {
  const createdAt = timeInZone(shop.timezone, product.createdAt);
  const updatedAt = timeInZone(shop.timezone, now.toISOString());
  return {
    ...publishedExample("products/update"),
    id: product.id,
    admin_graphql_api_id: gid("Product", product.id),
    title: inPrimary(product.title, shop),
    handle: product.handle,
    body_html: inPrimary(product.descriptionHtml, shop),
    product_type: product.type,
    vendor: product.vendor,
    tags: product.tags.join(", "),
    created_at: createdAt,
    updated_at: updatedAt,
    published_at: createdAt,
    variants: [variantPayload(product, createdAt, updatedAt)],
    variant_gids: [
      {
        admin_graphql_api_id: gid("ProductVariant", product.variant.id),
        updated_at: now.toISOString(),
      },
    ],
  };
}

function variantPayload(product: ProductRecord, createdAt: string, updatedAt: string) {
  const stock = product.available ? 20 : 0;
  return {
    id: product.variant.id,
    admin_graphql_api_id: gid("ProductVariant", product.variant.id),
    product_id: product.id,
    title: "Default Title",
    sku: product.variant.sku,
    barcode: product.variant.barcode,
    price: decimal(product.price),
    compare_at_price: null,
    position: 1,
    taxable: true,
    inventory_policy: "deny",
    inventory_quantity: stock,
    old_inventory_quantity: stock,
    inventory_item_id: null,
    image_id: null,
    option1: "Default Title",
    option2: null,
    option3: null,
    created_at: createdAt,
    updated_at: updatedAt,
  };
}
