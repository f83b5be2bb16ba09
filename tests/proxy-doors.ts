import type { ActionFunction, LoaderFunction } from "@remix-run/node";

export type RouteModule = { loader?: LoaderFunction; action?: ActionFunction };

/** Every page behind the app proxy, found by its file. */
export const doors = Object.entries(
  import.meta.glob<RouteModule>([
    "../app/routes/proxy.*.{ts,tsx}",
    "../app/routes/proxy.*/route.{ts,tsx}",
    "!../app/routes/*.test.*",
  ]),
).map(([file, load]) => ({
  name: file.replace(/^.*\/routes\//, "").replace(/(\/route)?\.tsx?$/, ""),
  load,
}));
