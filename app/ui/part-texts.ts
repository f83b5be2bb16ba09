import type { ClientLoaderFunctionArgs } from "@remix-run/react";
import { loadTexts, localeFor, type TextPart } from "../i18n";

/** A route's `handle`: which part of the texts its page needs, or which parts. */
export type TextsHandle = { texts: TextPart | readonly TextPart[] };

/** Where the document names the parts that its page was drawn with. */
export const PART_ATTRIBUTE = "data-texts";

/** A page's data, and before it is drawn in the browser the texts that only it needs. */
export const loaderWithTexts =
  (...parts: TextPart[]) =>
  async ({ serverLoader }: ClientLoaderFunctionArgs): Promise<unknown> => {
    const [loaded] = await Promise.all([
      serverLoader(),
      loadTexts(localeFor(document.documentElement.lang), parts),
    ]);
    return loaded;
  };
