import { linesInHtml } from "../html-lines";
import type { AuditFacts } from "./facts";
import type { Found } from "./proof";
import type { Repair } from "./repair";
import { atField, inShopify } from "./repair";
import { pageOf } from "../setting-page";
import { textsIn } from "./texts-in";

/** Words that shoppers read, where they stand, and where they are changed. */
export type Said = { words: string; where: Found; repair: Repair };

/** By the facts that it was read in: each check of words asks for it several times. */
const READ = new WeakMap<AuditFacts, Said[]>();

/** All that the merchant says: in our settings, and in the policies where they were read. */
export function allSaid(facts: AuditFacts): Said[] {
  const said = READ.get(facts) ?? readIn(facts);
  READ.set(facts, said);
  return said;
}

function readIn({ settings, policyTexts }: AuditFacts): Said[] {
  const entered = textsIn(settings).flatMap(({ setting, path, text }) =>
    Object.entries(text).map(([locale, words]): Said => ({
      words,
      where: { kind: "setting", value: setting },
      repair: atField(pageOf(setting), ...path, locale),
    })),
  );
  const published = (policyTexts ?? []).flatMap(({ type, texts }) =>
    Object.values(texts).map((html): Said => ({
      words: wordsOf(html).join("\n"),
      where: { kind: "policy", value: type },
      repair: inShopify("settings/legal"),
    })),
  );
  return [...entered, ...published];
}

/** Line by line. An address that only a link holds is read by whoever follows it. */
export const wordsOf = (html: string): string[] => [...linesInHtml(html), ...linksIn(html)];

const linksIn = (html: string) =>
  [...html.matchAll(/\bhref\s*=\s*["']?([^"'\s>]+)/gi)].map(([, address = ""]) => address);

/** Each place once. */
export const placesOf = (said: Said[]): Found[] =>
  said
    .map(({ where }) => where)
    .filter(
      ({ kind, value }, index, all) =>
        all.findIndex((other) => other.kind === kind && other.value === value) === index,
    );
