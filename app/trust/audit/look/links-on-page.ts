import type { Listener } from "./tag";

/** Where one can go from a page: whole addresses, each once, in their order. */
export function linksOnPage(address: string): Listener & { found(): URL[] } {
  const found = new Map<string, URL>();
  return {
    opened({ name, attribs }) {
      const href = attribs["href"];
      if (name !== "a" || href === undefined || !URL.canParse(href, address)) return;
      const url = new URL(href, address);
      url.hash = "";
      if (/^https?:$/.test(url.protocol) && !found.has(url.href)) found.set(url.href, url);
    },
    found: () => [...found.values()],
  };
}

/** Of whichever language: `/de/products/wool-blanket` as well as `/products/wool-blanket`. */
export const productPathIn = (links: URL[]): string | null =>
  links.find(({ pathname }) => /\/products\/[^/]+\/?$/.test(pathname))?.pathname ?? null;

/** Shopify's policies that are linked to, as paths without a language. */
export const policyPathsIn = (links: URL[]): string[] => [
  ...new Set(links.flatMap(({ pathname }) => /\/policies\/[\w-]+/.exec(pathname)?.[0] ?? [])),
];
