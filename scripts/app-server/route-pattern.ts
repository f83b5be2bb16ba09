import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import { isDecodable } from "./readable-requests.ts";

type Tree = { id: string; path?: string; index?: boolean; children?: Tree[] };

/** What an address that no route has is called. */
export const NO_ROUTE = "none";

/** Names a path by its route's pattern, of which there are as many as routes, and in which no id or key stands. */
export function routePatterns(routes: ServerBuild["routes"]): (path: string) => string {
  const matchesOf = routeMatches(routes);
  return (path) => {
    if (!isDecodable(path)) return NO_ROUTE;
    const matches = matchesOf(path.replace(/\/_root\.data$/, "/").replace(/\.data$/, ""));
    const parts = (matches ?? []).flatMap(({ path: part }) => (part ? [part] : []));
    return matches ? `/${parts.join("/")}` : NO_ROUTE;
  };
}

/** Finds the routes that a path has, the innermost last. */
export function routeMatches(routes: ServerBuild["routes"]): (path: string) => Tree[] | null {
  const under = (parent: string | undefined): Tree[] =>
    Object.values(routes).flatMap((route) => {
      if (!route || route.parentId !== parent) return [];
      const { id, path, index } = route;
      const named = { id, ...(path !== undefined && { path }) };
      return [index ? { ...named, index } : { ...named, children: under(id) }];
    });
  const tree = under(undefined);
  return (path) => {
    const matches = matchRoutes(tree as never, path) as { route: Tree }[] | null;
    return matches && matches.map(({ route }) => route);
  };
}
