import type { World } from "../world.ts";

export function shopLocaleQueries(world: World) {
  return {
    shopLocales: ({ published }: { published: boolean }) =>
      world.state.shop.locales
        .filter((locale) => locale.published || !published)
        .map((locale) => ({ __typename: "ShopLocale", marketWebPresences: [], ...locale })),
  };
}
