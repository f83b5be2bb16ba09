import { Frame, Notice } from "../../doors/frame";
import { WORDS } from "../words/in-each-language";
import type { StateContent } from "./page";
import { PaidList } from "./paid-list";

/** What became of a request. */
export function StatePage({ content }: { content: StateContent }) {
  const { locale, order, time, state, reason, words: own, paid, address, action } = content;
  const words = WORDS[locale];
  // Shopify has not done it yet: for the buyer that is the same as being at it.
  const said = state === "stuck" ? "confirmed" : state;
  const returns = ["open", "confirmed", "stuck", "cancelled"].includes(state);
  return (
    <Frame locale={locale} title={words.state.title({ order })}>
      <p>{words.state.asked({ time })}</p>
      <Notice>
        {[words.state[said]].flat().map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {reason && reason !== "other" && <p>{words.reasons[reason]}</p>}
      </Notice>
      {own && (
        <>
          <p>{words.said}</p>
          <blockquote>{own}</blockquote>
        </>
      )}
      {content.withdraw && (
        <p>
          {words.next} <a href={content.withdraw}>{words.withdraw}</a>
        </p>
      )}
      {returns && <PaidList locale={locale} paid={paid} />}
      {action && (
        <form method="post" action={action}>
          <button type="submit" name="act" value="keep">
            {words.state.keepOrder}
          </button>
          <small>{words.state.keepOrderHelp}</small>
        </form>
      )}
      <p>
        <small>
          {words.state.keepAddress} <a href={address}>{words.mail.button}</a>
        </small>
      </p>
    </Frame>
  );
}
