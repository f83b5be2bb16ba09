import { html, type Html } from "../admin/html.ts";
import { formatMoney } from "../storefront/filters/money.ts";
import { moneyFormatOf } from "../storefront/money-format.ts";
import type { CartLine } from "./cart-lines.ts";
import type { CheckoutTexts } from "./texts/en.ts";

type Line = Pick<CartLine, "title" | "picture" | "quantity" | "price">;

/** What is bought, for how much. */
export function summary(lines: Line[], currency: string, texts: CheckoutTexts): Html {
  const money = (amount: number) => formatMoney(amount, moneyFormatOf(currency));
  const total = lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  return html`<section class="checkout__summary" aria-labelledby="checkout-summary">
    <h2 id="checkout-summary">${texts.summary}</h2>
    <ul role="list">
      ${lines.map(
        ({ title, picture, quantity, price }) =>
          html`<li>
            <img src="/__dev-store/pictures/${picture}" alt="" width="56" height="56" />
            <span>
              ${title}
              <span class="checkout__quiet">${texts.quantity}: ${quantity}</span>
            </span>
            <span class="checkout__amount">${money(price * quantity)}</span>
          </li>`,
      )}
    </ul>
    <dl>
      <div>
        <dt>${texts.shipping}</dt>
        <dd>${texts.free}</dd>
      </div>
      <div class="checkout__total">
        <dt>${texts.total}</dt>
        <dd>${money(total)}</dd>
      </div>
    </dl>
    <p class="checkout__quiet">${texts.taxesIncluded}</p>
  </section>`;
}
