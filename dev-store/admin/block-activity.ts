import { openExtension } from "../storefront/extension.ts";
import type { World } from "../world.ts";

const THEME_ID = "gid://shopify/OnlineStoreTheme/1";

/** What `shopify.app.extensions()` answers: where each block of the app stands in the theme. */
export function blockActivity(world: World, locale: string) {
  const extension = openExtension(world.options.extensionDir);
  const activations = extension.blocks().map((handle) => {
    const placed = world.state.themeBlocks.filter(
      ({ block, disabled }) => block === handle && !disabled,
    );
    const { name, target } = extension.schema(handle);
    return {
      handle,
      name: extension.label(name ?? handle, locale),
      target: target ?? "section",
      status: placed.length > 0 ? "active" : "available",
      activations: placed.map(({ id, template }) => ({
        target: `template--${template}/main/${extension.handle}_${handle}_${id}`,
        themeId: THEME_ID,
      })),
    };
  });
  return [{ handle: extension.handle, type: "theme_app_extension", activations }];
}
