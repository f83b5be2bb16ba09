import { aWorld, listening } from "../../dev-store/a-world.ts";
import { resolveNamespace } from "../../dev-store/admin-api/namespace.ts";
import { devStoreApp } from "../../dev-store/dev-store.ts";
import type { Sample } from "./sample.ts";

/** As in the tests, so that "open now" and dates are the same in every picture. */
const NOW = new Date("2026-11-23T10:00:00Z");

type Placed = { template: string; block: string; settings: Record<string, unknown> };

/** The dev store's storefront alone, without the app behind it: what it shows is put there from outside. */
export async function openShopWindow({ shop, product }: Sample) {
  const world = aWorld({ sample: "careful", now: () => NOW });
  const publish = (owner: string, namespace: string, key: string, type: string, value: string) =>
    world.state.metafields.push({
      ...{ id: world.takeId(), app: world.options.appKey, owner },
      ...{ namespace: resolveNamespace(namespace), key, type, value },
      ...{ createdAt: NOW.toISOString(), updatedAt: NOW.toISOString() },
    });
  const installation = `gid://shopify/AppInstallation/${world.state.app.installationId}`;
  for (const [key, value] of shop) {
    if (value !== null) publish(installation, "tillit", key, "json", JSON.stringify(value));
  }
  const blanket = world.state.products.find(({ handle }) => handle === "wool-blanket");
  for (const { namespace, key, type, value } of product) {
    const owner = `gid://shopify/Product/${blanket?.id}`;
    if (value !== null) publish(owner, namespace, key, type, value);
  }
  const server = await listening(devStoreApp(world));
  return {
    url: server.url,
    /** The blocks that stand in the theme, and no others. */
    place(blocks: Placed[]): void {
      world.state.themeBlocks = blocks.map((placed) => ({
        ...placed,
        id: String(world.takeId()),
        disabled: false,
      }));
    },
    async close(): Promise<void> {
      await server[Symbol.asyncDispose]();
      world[Symbol.dispose]();
    },
  };
}

export type ShopWindow = Awaited<ReturnType<typeof openShopWindow>>;
