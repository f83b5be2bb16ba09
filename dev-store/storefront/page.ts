import { Drop } from "liquidjs";
import type { LiquidObject } from "./rendering.ts";
import { word } from "./objects/words.ts";
import type { Visit } from "./visit.ts";

/** Which page of the shop an address names. */
export type Page = {
  /** As `request.page_type` and as the template's name. */
  type: string;
  status: number;
  title: string;
  description: string;
  /** What only this page has: `product`, `collection` … */
  objects: LiquidObject;
};

type Titled = LiquidObject & { title: string };

export function pageAt(visit: Visit, globals: LiquidObject): Page {
  const [, kind = "", handle = "", more] = visit.path.replace(/\/$/, "").split("/");
  const shop = globals.shop as LiquidObject;
  const found = (type: string, one: Titled | undefined | null, text: unknown = ""): Page =>
    one && more === undefined
      ? {
          type,
          status: 200,
          title: one.title,
          description: excerpt(text),
          objects: { [type]: one, handle },
        }
      : notFound(visit);
  const named = (list: string) => (globals[list] as Record<string, Titled | undefined>)[handle];
  switch (kind) {
    case "":
      return { type: "index", status: 200, title: String(shop.name), description: "", objects: {} };
    case "products": {
      const product = named("all_products");
      return found("product", product, product?.description);
    }
    case "collections":
      return found(
        "collection",
        handle ? named("collections") : (globals.collections as { all: Titled }).all,
      );
    case "pages": {
      const page = named("pages");
      return found("page", page, page?.content);
    }
    case "policies": {
      const policy = (shop.policies as Titled[]).find((one) => one.handle === handle);
      return found("policy", policy, policy?.body);
    }
    case "cart":
      return handle
        ? notFound(visit)
        : {
            type: "cart",
            status: 200,
            title: word("cart", visit.locale),
            description: "",
            objects: {},
          };
    default:
      return notFound(visit);
  }
}

export const notFound = ({ locale }: Visit): Page => ({
  type: "404",
  status: 404,
  title: word("notFound", locale),
  description: "",
  objects: {},
});

const excerpt = (html: unknown) =>
  String(html ?? "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 160);

/** `template`: prints its name, and knows its parts. */
export class TemplateName extends Drop {
  readonly name: string;
  readonly suffix: string | null = null;
  readonly directory: string | null = null;

  constructor(name: string) {
    super();
    this.name = name;
  }

  valueOf() {
    return this.name;
  }

  toString() {
    return this.name;
  }
}
