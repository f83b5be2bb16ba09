import type { Liquid } from "liquidjs";
import { escaped } from "../translations.ts";

type Metafield = { type?: string; value?: unknown } | null | undefined;

export function registerMetafield(liquid: Liquid) {
  const text = (field: Metafield) => {
    const value = field?.value ?? "";
    return typeof value === "object" ? JSON.stringify(value) : String(value);
  };
  liquid.registerFilter("metafield_text", text);
  liquid.registerFilter("metafield_tag", (field: Metafield) =>
    field ? `<span class="metafield-${field.type}">${escaped(text(field))}</span>` : "",
  );
}
