import type { Template } from "liquidjs";
import { writtenAt } from "./source.ts";

type Parsed = { at: number | null; templates: Template[] | Promise<Template[]> };

/**
 * LiquidJS's cache, by the time a file was last written, so that an edit shows at the next request.
 * LiquidJS names an entry `partials:icon` (from snippets/) or `root:sections/header`.
 */
export function parsedTemplates(dir: string) {
  const parsed = new Map<string, Parsed>();
  const at = (key: string) => {
    const file = key.slice(key.indexOf(":") + 1);
    return writtenAt(`${dir}/${key.startsWith("partials:") ? "snippets/" : ""}${file}.liquid`);
  };
  return {
    read(key: string) {
      const known = parsed.get(key);
      return known && known.at === at(key) ? known.templates : undefined;
    },
    write(key: string, templates: Template[] | Promise<Template[]>) {
      parsed.set(key, { at: at(key), templates });
    },
    remove(key: string) {
      parsed.delete(key);
    },
  };
}
