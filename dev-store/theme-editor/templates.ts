import { EMBEDS } from "../storefront/app-embeds.ts";
import type { World } from "../world.ts";

export type EditedTemplate = {
  name: string;
  title: string;
  /** The page to look at while editing. */ preview: string;
};

/** What the theme editor offers: each template that takes app blocks, and the footer of all pages; a page asked for, or the newest, to look at. */
export function editedTemplates(
  { state }: World,
  previewPath: string | null = null,
): EditedTemplate[] {
  const asked = state.pages.find(({ handle }) => previewPath === `/pages/${handle}`);
  const page = asked ?? state.pages.at(-1);
  return [
    { name: "index", title: "Home page", preview: "/" },
    { name: "product", title: "Products", preview: `/products/${state.products[0]?.handle ?? ""}` },
    { name: "collection", title: "Collections", preview: "/collections/all" },
    { name: "cart", title: "Cart", preview: "/cart" },
    ...(page ? [{ name: "page", title: "Pages", preview: `/pages/${page.handle}` }] : []),
    { name: "footer", title: "Footer", preview: "/" },
    { name: EMBEDS, title: "App embeds", preview: "/" },
  ];
}
