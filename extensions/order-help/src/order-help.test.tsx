import { isValidElement, type ComponentChildren, type VNode } from "preact";
import { describe, expect, it } from "vitest";
import { LABELS } from "../../../app/trust/withdrawals/labels";
import { LOCALES } from "../../../app/trust/locale";
import de from "../locales/de.json";
import en from "../locales/en.default.json";
import es from "../locales/es.json";
import fr from "../locales/fr.json";
import nb from "../locales/nb.json";
import { OrderHelp } from "./order-help.tsx";
import type { Ways } from "./ways.ts";

type Element = VNode<Record<string, unknown>>;

const translate = (key: string) =>
  String(key.split(".").reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], en));

function drawn(node: ComponentChildren): Element[] {
  if (Array.isArray(node)) return node.flatMap(drawn);
  if (!isValidElement(node)) return [];
  const { type, props } = node as Element;
  if (typeof type === "function") {
    return drawn((type as (props: unknown) => ComponentChildren)(props));
  }
  return [node as Element, ...drawn(props["children"] as ComponentChildren)];
}

const linksOf = (ways: Ways) =>
  drawn(<OrderHelp ways={ways} translate={translate} />)
    .filter(({ type }) => type === "s-link")
    .map(({ props }) => [props["children"], props["href"]]);

describe("the help with an order", () => {
  it("leads to cancelling, withdrawing and asking", () => {
    expect(linksOf({ cancel: "/c", withdraw: "/w", ask: "/a" })).toEqual([
      ["Ask to cancel the order", "/c"],
      ["withdraw from contract here", "/w"],
      ["How to reach the shop", "/a"],
    ]);
  });

  it("leaves out what the shop does not offer", () => {
    expect(linksOf({ cancel: null, withdraw: null, ask: "/a" })).toHaveLength(1);
  });

  it.each(LOCALES)("calls withdrawing as the law words it: %s", (locale) => {
    expect({ de, en, es, fr, nb }[locale].withdraw.link).toBe(LABELS[locale].withdraw);
  });
});
