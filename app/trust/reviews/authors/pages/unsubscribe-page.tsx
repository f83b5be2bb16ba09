import { Frame, Notice } from "../../../doors/frame";
import type { UnsubscribePageContent } from "./page";
import { WORDS } from "./words/in-each-language";

/** Asks before it stops anything: mail programs open links by themselves to look behind them. */
export function UnsubscribePage({ content }: { content: UnsubscribePageContent }) {
  const { locale, shop, action, state } = content;
  const words = WORDS[locale].unsubscribe;
  const said = { shop: shop.name };
  return (
    <Frame locale={locale} title={words.title}>
      {state === "asked" && <p>{words.ask(said)}</p>}
      {state === "stopped" && <Notice>{words.done(said)}</Notice>}
      {state === "undone" && <Notice>{words.undone(said)}</Notice>}
      <form method="post" action={action}>
        <button
          type="submit"
          className="button"
          name="act"
          value={state === "stopped" ? "undo" : "stop"}
        >
          {state === "stopped" ? words.undo : words.stop}
        </button>
      </form>
    </Frame>
  );
}
