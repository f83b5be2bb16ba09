import type { ServerBuild } from "@remix-run/node";

type Routes = ServerBuild["routes"];

/**
 * Makes the same of fewer routes for each first part of an address, and of all of them for any other: whoever looks for
 * an address among the routes tries each of them, at each request anew.
 */
export function byFirstPart<Made>(
  routes: Routes,
  make: (routes: Routes) => Made,
): (path: string) => Made {
  const parts = new Set(Object.keys(routes).map((id) => firstPartOf(pathOf(routes, id))));
  const of = [...parts].filter(isFixed).map((part) => [part, make(under(routes, part))] as const);
  const made = new Map(of);
  const whole = make(routes);
  return (path) => made.get(firstPartOf(path)) ?? whole;
}

/** Those that an address with this first part can have, and what they lie in. */
function under(routes: Routes, part: string): Routes {
  const ids = Object.keys(routes).filter((id) => {
    const first = firstPartOf(pathOf(routes, id));
    return first === part || (first !== "" && !isFixed(first));
  });
  const kept = new Set(ids.flatMap((id) => lineOf(routes, id)));
  return Object.fromEntries(Object.entries(routes).filter(([id]) => kept.has(id)));
}

/** A route and all that it lies in, the outermost last. */
function lineOf(routes: Routes, id: string): string[] {
  const parent = routes[id]?.parentId;
  return parent === undefined ? [id] : [id, ...lineOf(routes, parent)];
}

const pathOf = (routes: Routes, id: string): string =>
  lineOf(routes, id)
    .reverse()
    .map((one) => routes[one]?.path ?? "")
    .filter((path) => path !== "")
    .map((path) => `/${path}`)
    .join("");

/** In small letters: an address may be written in any. */
const firstPartOf = (path: string) => (path.split("/", 2)[1] ?? "").toLowerCase();

/** Neither any part, nor one that may be missing, nor none. */
const isFixed = (part: string) => part !== "" && !/[:*?]/.test(part);
