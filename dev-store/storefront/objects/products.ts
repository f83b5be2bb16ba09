import type { DevStoreState, ProductRecord } from "../../state.ts";
import type { LiquidObject } from "../rendering.ts";
import type { Visit } from "../visit.ts";
import { metafieldsOf } from "./metafields.ts";
import { textIn } from "./texts.ts";

/** The side of a product's picture, in its own units: our drawings are square. */
const SIDE = 1200;

export function productObject(
  state: DevStoreState,
  product: ProductRecord,
  { locale, primaryLocale, prefix }: Visit,
): LiquidObject {
  const title = textIn(product.title, locale, primaryLocale);
  const description = textIn(product.descriptionHtml, locale, primaryLocale);
  const url = `${prefix}/products/${product.handle}`;
  const image = {
    id: product.id,
    src: `/__dev-store/pictures/${product.picture}`,
    alt: title,
    width: SIDE,
    height: SIDE,
    aspect_ratio: 1,
    media_type: "image",
    position: 1,
  };
  const media = { ...image, preview_image: image };
  const variant = {
    id: product.variant.id,
    title: "Default Title",
    price: product.price,
    compare_at_price: null,
    available: product.available,
    sku: product.variant.sku,
    barcode: product.variant.barcode,
    options: ["Default Title"],
    option1: "Default Title",
    featured_image: null,
    featured_media: null,
    inventory_management: null,
    requires_shipping: true,
    taxable: true,
    url: `${url}?variant=${product.variant.id}`,
  };
  return {
    id: product.id,
    handle: product.handle,
    title,
    description,
    content: description,
    vendor: product.vendor,
    type: product.type,
    tags: product.tags,
    price: product.price,
    price_min: product.price,
    price_max: product.price,
    price_varies: false,
    compare_at_price: null,
    compare_at_price_varies: false,
    available: product.available,
    url,
    featured_image: image,
    featured_media: media,
    images: [image],
    media: [media],
    variants: [variant],
    variants_count: 1,
    first_available_variant: product.available ? variant : null,
    selected_or_first_available_variant: variant,
    selected_variant: null,
    has_only_default_variant: true,
    options: ["Title"],
    options_with_values: [{ name: "Title", position: 1, values: ["Default Title"] }],
    created_at: product.createdAt,
    published_at: product.createdAt,
    "gift_card?": false,
    requires_selling_plan: false,
    selling_plan_groups: [],
    metafields: metafieldsOf(state.metafields, `gid://shopify/Product/${product.id}`),
  };
}
