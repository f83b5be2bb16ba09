import type { ServerBuild } from "@remix-run/node";
import { describe, expect, it } from "vitest";
import { byFirstPart } from "./by-first-part.ts";
import { routePatterns } from "./route-pattern.ts";

const ROUTES = {
  root: { id: "root", path: "" },
  index: { id: "index", parentId: "root", index: true },
  app: { id: "app", parentId: "root", path: "app" },
  frame: { id: "frame", parentId: "app" },
  home: { id: "home", parentId: "frame", index: true },
  review: { id: "review", parentId: "frame", path: "reviews/:id" },
  rest: { id: "rest", parentId: "app", path: "*" },
  webhooks: { id: "webhooks", parentId: "root", path: "webhooks" },
  page: { id: "page", parentId: "root", path: "proxy/reviews" },
  how: { id: "how", parentId: "root", path: "proxy/reviews/how" },
  feed: { id: "feed", parentId: "root", path: "feeds/:shop/google.xml" },
  any: { id: "any", parentId: "root", path: ":name/about" },
} as unknown as ServerBuild["routes"];

const idsFor = byFirstPart(ROUTES, (routes) => Object.keys(routes));

describe("what is made for the first part of an address", () => {
  it("is made of the routes that it can have, and what they lie in", () => {
    expect(idsFor("/webhooks")).toEqual(["root", "webhooks", "any"]);
    expect(idsFor("/proxy/reviews")).toEqual(["root", "page", "how", "any"]);
    expect(idsFor("/app/reviews/1")).toEqual([
      ...["root", "app", "frame", "home", "review", "rest", "any"],
    ]);
  });

  it("is made of all where the part is none that a route has", () => {
    const all = Object.keys(ROUTES);
    for (const path of ["/", "/nowhere", "/app.data", "/%70roxy/reviews", "/:name/about", ""])
      expect(idsFor(path)).toEqual(all);
  });

  it("finds the same route as all of them together do", () => {
    const patternOf = routePatterns(ROUTES);
    const quickly = byFirstPart(ROUTES, routePatterns);
    const paths = [
      ...["/", "/app", "/app/", "/APP/reviews/1", "/app/reviews/1", "/app/a/b", "/app.data"],
      ...["/webhooks", "/webhooks/", "/webhooks/x", "/webhooks/about", "/Proxy/Reviews"],
      ...["/proxy/reviews/how", "/proxy", "/proxy/about", "/feeds/a/google.xml", "/x/about"],
      ...["//proxy/reviews", "/nowhere", "/%70roxy/reviews", "/feeds"],
    ];
    for (const path of paths) expect([path, quickly(path)(path)]).toEqual([path, patternOf(path)]);
  });
});
