import type { Listener, Tag } from "./tag";

/** What a browser loads as soon as it meets it, or sends a shopper's words to. */
const LOADS: Record<string, string[]> = {
  audio: ["src"],
  embed: ["src"],
  form: ["action"],
  iframe: ["src"],
  img: ["src", "srcset"],
  input: ["src"],
  object: ["data"],
  script: ["src"],
  source: ["src", "srcset"],
  track: ["src"],
  video: ["src", "poster"],
};

const LOADED_LINKS = /\b(stylesheet|icon|preload|modulepreload|manifest)\b/i;

/** For browsers these are as good as encrypted: nothing leaves the machine. */
const OWN_MACHINE = /^http:\/\/(localhost|127\.0\.0\.1)([:/]|$)/i;

/** Addresses without encryption, each once. A link that one follows is no part of the page. */
export function mixedContent(): Listener & { found(): string[] } {
  const found = new Set<string>();
  return {
    opened(tag) {
      for (const address of loadedBy(tag)) {
        if (/^http:\/\//i.test(address) && !OWN_MACHINE.test(address)) found.add(address);
      }
    },
    found: () => [...found],
  };
}

function loadedBy({ name, attribs }: Tag): string[] {
  const names = name === "link" && LOADED_LINKS.test(attribs["rel"] ?? "") ? ["href"] : LOADS[name];
  return (names ?? []).flatMap((attribute) => {
    const value = attribs[attribute]?.trim() ?? "";
    return attribute === "srcset"
      ? value.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? "")
      : [value];
  });
}
