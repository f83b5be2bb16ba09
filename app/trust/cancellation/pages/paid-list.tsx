import type { Locale } from "../../locale";
import type { PaidBack } from "../../paid-back";
import { WORDS } from "../words/in-each-language";

/** How an order was paid, and how the money comes back. */
export function PaidList({ locale, paid }: { locale: Locale; paid: PaidBack[] }) {
  const words = WORDS[locale];
  return (
    <>
      <p>{words.money}</p>
      {paid.map(({ method, refund }) => (
        <p key={method}>
          <b>{words.form.paid({ method })}</b>
          {refund && (
            <>
              <br />
              {refund}
            </>
          )}
        </p>
      ))}
    </>
  );
}
