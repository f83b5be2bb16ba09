import type { DevStoreState } from "../../state.ts";
import type { LiquidObject } from "../rendering.ts";
import type { Visit } from "../visit.ts";
import { policyObject } from "./shop.ts";
import { textIn } from "./texts.ts";
import { word } from "./words.ts";

type Entry = { title: string; url: string; type: string };

/** The menus: home, catalogue and the pages that the merchant put there at the top; the policies at the foot. */
export function linklistObjects(state: DevStoreState, visit: Visit): LiquidObject {
  const { locale, primaryLocale, prefix } = visit;
  const pages = state.pages
    .filter(({ inMenu, isPublished }) => inMenu && isPublished)
    .map(({ handle, title }) => ({
      title: textIn(title, locale, primaryLocale),
      url: `${prefix}/pages/${handle}`,
      type: "page_link",
    }));
  const policies = state.policies.map((policy) => ({
    ...policyObject(policy, visit),
    type: "policy_link",
  }));
  return {
    "main-menu": menu("main-menu", visit, [
      { title: word("home", locale), url: prefix || "/", type: "frontpage_link" },
      {
        title: word("catalogue", locale),
        url: `${prefix}/collections/all`,
        type: "collection_link",
      },
      ...pages,
    ]),
    footer: menu("footer", visit, policies),
  };
}

function menu(handle: string, { path, prefix }: Visit, entries: Entry[]): LiquidObject {
  const here = prefix + path;
  const links = entries.map(({ title, url, type }) => {
    const active = url === here || (url === prefix && path === "/");
    return { title, url, type, active, current: active, child_active: false, links: [], levels: 0 };
  });
  return { handle, title: handle, links, levels: 1 };
}
