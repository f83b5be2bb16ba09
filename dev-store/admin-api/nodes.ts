import { foundBy } from "../found-by.ts";
import type { World } from "../world.ts";
import { viewAppInstallation } from "./app-installation.ts";
import { viewFile } from "./files.ts";
import { gid, parseGid, SHOP_ID } from "./gid.ts";
import { viewMetafield } from "./metafields.ts";
import { orderInSight, viewOrder } from "./orders.ts";
import { viewPage } from "./pages.ts";
import { viewProduct } from "./products.ts";
import { viewShop } from "./shop.ts";

export function nodeQueries(world: World) {
  return {
    node: ({ id }: { id: string }) => resolveNode(world, id),
    nodes: ({ ids }: { ids: string[] }) => ids.map((id) => resolveNode(world, id)),
  };
}

const byId = foundBy((item: { id: number }) => item.id);

/** Whatever has this id, or null. */
export function resolveNode(world: World, text: string): { __typename: string } | null {
  const { state } = world;
  const { type, id } = parseGid(text) ?? {};
  const withId = <Item extends { id: number }>(items: readonly Item[]) =>
    id === undefined ? undefined : (byId(items, id) as Item | undefined);
  switch (type) {
    case "Shop":
      return id === SHOP_ID ? viewShop(world) : null;
    case "AppInstallation":
      return text === gid(type, state.app.installationId) ? viewAppInstallation(world) : null;
    case "Product": {
      const product = withId(state.products);
      return product ? viewProduct(product, world) : null;
    }
    case "Order": {
      const order = orderInSight(world, id);
      return order ? viewOrder(order, world) : null;
    }
    case "Page": {
      const page = withId(state.pages);
      return page ? viewPage(page, world) : null;
    }
    case "MediaImage": {
      const file = withId(state.files);
      return file ? viewFile(file, world) : null;
    }
    case "Metafield": {
      const metafield = withId(state.metafields);
      return metafield ? viewMetafield(metafield, world) : null;
    }
    default:
      return null;
  }
}
