import { fullName } from "../../orders/person-name.ts";
import { orderName, total } from "../../orders/status.ts";
import type { World } from "../../world.ts";
import { html, type Html } from "../html.ts";
import { adminTexts, type AdminLocale } from "../texts.ts";
import { orderTexts } from "./texts.ts";
import { parcelState, paymentState, wordsOf } from "./words.ts";

/** All orders, the youngest first. */
export function ordersPage({ state }: World, locale: AdminLocale): Html {
  const texts = orderTexts(locale);
  const { money, time } = wordsOf(state.shop, locale);
  const heading = html`<h1>${adminTexts(locale).orders}</h1>`;
  if (state.orders.length === 0) {
    return html`${heading}
      <p class="card">${texts.none}</p>`;
  }
  return html`${heading}
    <div class="card wide">
      <table>
        <thead>
          <tr>
            <th scope="col">${texts.order}</th>
            <th scope="col">${texts.date}</th>
            <th scope="col">${texts.buyer}</th>
            <th scope="col" class="number">${texts.total}</th>
            <th scope="col">${texts.payment}</th>
            <th scope="col">${texts.fulfillment}</th>
          </tr>
        </thead>
        <tbody>
          ${state.orders.toReversed().map(
            (order) =>
              html`<tr>
                <th scope="row"><a href="/admin/orders/${order.id}">${orderName(order)}</a></th>
                <td>${time(order.createdAt)}</td>
                <td>${fullName(order.name)}</td>
                <td class="number">${money(total(order))}</td>
                <td>${paymentState(order, texts)}</td>
                <td>${parcelState(order, texts)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
