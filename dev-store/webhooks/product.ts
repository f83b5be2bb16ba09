import { gid } from "../admin-api/gid.ts";
import { inPrimary } from "../admin-api/translations.ts";
import { decimal } from "../shops/money.ts";
import { timeInZone } from "../shops/timezone.ts";
import type { ProductRecord } from "../state.ts";
import type { World } from "../world.ts";
import { publishedExample } from "./published-example.ts";

/** What `products/update` says of a product. */
export function productPayload(world: World, product: ProductRecord) {
  const { shop } = world.state;
  const now = world.now();
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
    options: [
      {
        id: product.id,
        product_id: product.id,
        name: "Title",
        position: 1,
        values: ["Default Title"],
      },
    ],
    image: imagePayload(world, product, createdAt),
    images: [imagePayload(world, product, createdAt)],
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

/** The sample shops' pictures are square drawings. */
const PICTURE_SIZE = 800;

const imagePayload = ({ options }: World, { id, picture }: ProductRecord, createdAt: string) => ({
  id,
  admin_graphql_api_id: gid("ProductImage", id),
  product_id: id,
  position: 1,
  alt: null,
  src: `${options.url}/__dev-store/pictures/${picture}`,
  width: PICTURE_SIZE,
  height: PICTURE_SIZE,
  variant_ids: [],
  created_at: createdAt,
  updated_at: createdAt,
});
