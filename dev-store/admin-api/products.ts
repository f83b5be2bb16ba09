import type { ProductRecord } from "../state.ts";
import { decimal } from "../shops/money.ts";
import type { World } from "../world.ts";
import { connection, type ConnectionArguments } from "./connection.ts";
import { gid, parseGid } from "./gid.ts";
import { metafieldFields } from "./metafields.ts";
import { matchesQuery, type SearchFields } from "./search.ts";
import { inPrimary, translationsOf } from "./translations.ts";

type ProductsArguments = ConnectionArguments & { query?: string | null; sortKey?: string | null };

export function productQueries(world: World) {
  const view = (product: ProductRecord | undefined) =>
    product ? viewProduct(product, world) : null;
  const byId = (id: string) =>
    view(world.state.products.find((product) => gid("Product", product.id) === id));
  const byHandle = (handle: string) =>
    view(world.state.products.find((product) => product.handle === handle));
  return {
    products: ({ query, sortKey, ...page }: ProductsArguments) => {
      const found = world.state.products.filter((product) =>
        matchesQuery(query ?? "", searchFields(product, world)),
      );
      const title = (product: ProductRecord) => inPrimary(product.title, world.state.shop);
      if (sortKey === "TITLE") found.sort((a, b) => title(a).localeCompare(title(b)));
      return connection(found, page, (product) => viewProduct(product, world));
    },
    product: ({ id }: { id: string }) => byId(id),
    productByIdentifier: ({ identifier }: { identifier: { id?: string; handle?: string } }) => {
      if (identifier.id) return parseGid(identifier.id) ? byId(identifier.id) : null;
      if (identifier.handle) return byHandle(identifier.handle);
      throw new Error("the dev store does not imitate productByIdentifier(customId) yet");
    },
    productByHandle: ({ handle }: { handle: string }) => byHandle(handle),
    productsCount: () => ({ count: world.state.products.length, precision: "EXACT" }),
  };
}

function searchFields(product: ProductRecord, world: World): SearchFields {
  return {
    id: String(product.id),
    handle: product.handle,
    title: inPrimary(product.title, world.state.shop),
    vendor: product.vendor,
    product_type: product.type,
    tag: product.tags.join(" "),
    sku: product.variant.sku,
    status: "active",
  };
}

export function viewProduct(product: ProductRecord, world: World) {
  const { shop } = world.state;
  const id = gid("Product", product.id);
  const price = { amount: decimal(product.price), currencyCode: shop.currency };
  const descriptionHtml = inPrimary(product.descriptionHtml, shop);
  const image = viewPicture(product, world);
  return {
    __typename: "Product",
    id,
    legacyResourceId: String(product.id),
    handle: product.handle,
    title: inPrimary(product.title, shop),
    descriptionHtml,
    description: descriptionHtml.replaceAll(/<[^>]+>/g, ""),
    vendor: product.vendor,
    productType: product.type,
    tags: product.tags,
    status: "ACTIVE",
    isGiftCard: false,
    createdAt: product.createdAt,
    updatedAt: product.createdAt,
    publishedAt: product.createdAt,
    onlineStoreUrl: `${shop.primaryDomain.url}/products/${product.handle}`,
    onlineStorePreviewUrl: `${shop.primaryDomain.url}/products/${product.handle}`,
    totalInventory: product.available ? 20 : 0,
    hasOnlyDefaultVariant: true,
    featuredImage: image,
    featuredMedia: {
      __typename: "MediaImage",
      id: gid("MediaImage", product.id),
      alt: image.altText,
      mediaContentType: "IMAGE",
      status: "READY",
      image,
      preview: { status: "READY", image },
    },
    images: (page: ConnectionArguments) => connection([product], page, () => image),
    priceRangeV2: { minVariantPrice: price, maxVariantPrice: price },
    variantsCount: { count: 1, precision: "EXACT" },
    variants: (page: ConnectionArguments) =>
      connection([product], page, () => viewOnlyVariant(product, world)),
    translations: translationsOf(
      { title: product.title, body_html: product.descriptionHtml },
      shop,
    ),
    ...metafieldFields(world, id),
  };
}

function viewOnlyVariant(product: ProductRecord, world: World) {
  return {
    __typename: "ProductVariant",
    id: gid("ProductVariant", product.variant.id),
    legacyResourceId: String(product.variant.id),
    title: "Default Title",
    displayName: `${inPrimary(product.title, world.state.shop)} - Default Title`,
    position: 1,
    sku: product.variant.sku,
    barcode: product.variant.barcode,
    price: decimal(product.price),
    compareAtPrice: null,
    availableForSale: product.available,
    inventoryQuantity: product.available ? 20 : 0,
    product: () => viewProduct(product, world),
  };
}

/** The product pictures of the sample shops are square drawings. */
const PICTURE_SIZE = 800;

function viewPicture(product: ProductRecord, world: World) {
  const url = `${world.options.url}/__dev-store/pictures/${product.picture}`;
  return {
    __typename: "Image",
    id: gid("ProductImage", product.id),
    altText: inPrimary(product.title, world.state.shop),
    url,
    src: url,
    originalSrc: url,
    width: PICTURE_SIZE,
    height: PICTURE_SIZE,
  };
}
