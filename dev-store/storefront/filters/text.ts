import { createHash } from "node:crypto";
import type { Liquid } from "liquidjs";
import { renderingOf } from "../rendering.ts";

export const handleOf = (text: unknown): string =>
  String(text)
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

export function registerText(liquid: Liquid) {
  const register = (names: string[], change: (text: string, ...given: unknown[]) => unknown) => {
    for (const name of names) {
      liquid.registerFilter(name, (value: unknown, ...given: unknown[]) =>
        change(String(value ?? ""), ...given),
      );
    }
  };
  register(["handle", "handleize"], handleOf);
  register(["camelcase"], (text) =>
    text.replace(/(^|[-_\s]+)(\w)/g, (_, __, letter: string) => letter.toUpperCase()),
  );
  register(["url_escape"], (text) => encodeURI(text));
  register(["url_param_escape"], (text) => encodeURIComponent(text));
  register(["md5"], (text) => createHash("md5").update(text).digest("hex"));
  register(["sha256"], (text) => createHash("sha256").update(text).digest("hex"));
  register(["base64_encode"], (text) => Buffer.from(text).toString("base64"));
  liquid.registerFilter("pluralize", (count: unknown, one: string, other: string) =>
    Number(count) === 1 ? one : other,
  );
  liquid.registerFilter(
    "within",
    function (
      this: { context: Parameters<typeof renderingOf>[0] },
      url: unknown,
      collection: { url?: string },
    ) {
      const { prefix } = renderingOf(this.context);
      return collection?.url ? `${collection.url}${String(url).slice(prefix.length)}` : url;
    },
  );
}
