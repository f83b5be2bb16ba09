import type { Liquid } from "liquidjs";
import { escaped } from "../translations.ts";

type Printed = { type?: string; toString(): string } | null | undefined;

export function registerMetafield(liquid: Liquid) {
  const text = (field: Printed) => field?.toString() ?? "";
  liquid.registerFilter("metafield_text", text);
  liquid.registerFilter("metafield_tag", (field: Printed) =>
    field ? `<span class="metafield-${field.type}">${escaped(text(field))}</span>` : "",
  );
}
