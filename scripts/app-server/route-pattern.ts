import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import { isDecodable } from "./readable-requests.ts";

type Tree = { id: string; path?: string; index?: boolean; children?: Tree[] };

/** What an address that no route has is called. */
export const NO_ROUTE = "none";

/** Names a path by its route's pattern, of which there are as many as routes, and in which no id or key stands. */
export function routePatterns(routes: ServerBuild["routes"]): (path: string) => string {
  const under = (parent: string | undefined): Tree[] =>
    Object.values(routes).flatMap((route) => {
      if (!route || route.parentId !== parent) return [];
      const { id, path, index } = route;
      const named = { id, ...(path !== undefined && { path }) };
      return [index ? { ...named, index } : { ...named, children: under(id) }];
    });
  const tree = under(undefined);
  return (path) => {
    if (!isDecodable(path)) return NO_ROUTE;
    const page = path.replace(/\/_root\.data$/, "/").replace(/\.data$/, "");
    const matches = matchRoutes(tree as never, page) as { route: Tree }[] | null;
    const parts = (matches ?? []).flatMap(({ route }) => (route.path ? [route.path] : []));
    return matches ? `/${parts.join("/")}` : NO_ROUTE;
  };
}
