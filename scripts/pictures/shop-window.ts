import { aWorld, listening } from "../../dev-store/a-world.ts";
import { devStoreApp } from "../../dev-store/dev-store.ts";

/** As in the tests, so that "open now" and dates are the same in every picture. */
const NOW = new Date("2026-11-23T10:00:00Z");

type Placed = { template: string; block: string; settings: Record<string, unknown> };

/** The dev store's storefront alone, without the app behind it: what it shows is put there from outside. */
export async function openShopWindow(published: Map<string, unknown>) {
  const world = aWorld({ sample: "careful", now: () => NOW });
  const owner = `gid://shopify/AppInstallation/${world.state.app.installationId}`;
  for (const [key, value] of published) {
    if (value === null) continue;
    world.state.metafields.push({
      id: world.takeId(),
      app: world.options.appKey,
      owner,
      namespace: "tillit",
      key,
      type: "json",
      value: JSON.stringify(value),
      createdAt: NOW.toISOString(),
      updatedAt: NOW.toISOString(),
    });
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
