import type { Liquid } from "liquidjs";
import { renderingOf } from "../rendering.ts";
import type { Translate } from "../translations.ts";
import { named, type FilterArgument } from "./arguments.ts";

/** `missing` answers what stands where a text should be, or throws. */
export function registerTranslate(
  liquid: Liquid,
  translate: Translate,
  missing: (key: string, locale: string) => string,
) {
  const t = function (
    this: { context: Parameters<typeof renderingOf>[0] },
    key: unknown,
    ...given: FilterArgument[]
  ) {
    const { locale } = renderingOf(this.context);
    return translate(locale, String(key), named(given)) ?? missing(String(key), locale);
  };
  liquid.registerFilter("t", t);
  liquid.registerFilter("translate", t);
}
