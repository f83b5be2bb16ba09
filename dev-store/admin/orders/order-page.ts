import { fullName } from "../../orders/person-name.ts";
import type { OrderRecord } from "../../orders/records.ts";
import { orderName, total } from "../../orders/status.ts";
import { statusPath } from "../../orders/status-url.ts";
import { nameOf } from "../../storefront/objects/localization.ts";
import { paymentName } from "../../storefront/payment-icons.ts";
import type { World } from "../../world.ts";
import { html, type Html } from "../html.ts";
import type { AdminLocale } from "../texts.ts";
import { ACTIONS } from "./actions.ts";
import { orderTexts, type OrderTexts } from "./texts.ts";
import { parcelState, paymentState, wordsOf } from "./words.ts";

type Words = ReturnType<typeof wordsOf>;

/** An order with all that is known of it, and what can be done with it. */
export function orderPage({ state }: World, order: OrderRecord, locale: AdminLocale): Html {
  const texts = orderTexts(locale);
  const words = wordsOf(state.shop, locale);
  return html`<p class="card-back"><a href="/admin/orders">${texts.back}</a></p>
    <h1>${orderName(order)}</h1>
    <p class="states">
      <span>${paymentState(order, texts)}</span> <span>${parcelState(order, texts)}</span>
    </p>
    ${buttons(order, texts)}
    <div class="card wide">${lines(order, texts, words)}</div>
    ${particulars(order, texts, locale)}
    <p class="card"><a href="${statusPath(order)}">${texts.statusPage}</a></p>
    ${history(order, texts, words)}`;
}

function buttons(order: OrderRecord, texts: OrderTexts): Html {
  const possible = Object.entries(ACTIONS).filter(([, { isPossible }]) => isPossible(order));
  return html`<div class="order-actions">
    ${possible.map(
      ([name, { label }], at) =>
        html`<form method="post" action="/admin/orders/${order.id}/${name}">
          <button ${at === 0 && html`class="primary"`}>${texts[label]}</button>
        </form>`,
    )}
  </div>`;
}

function lines(order: OrderRecord, texts: OrderTexts, { money }: Words): Html {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${texts.product}</th>
        <th scope="col" class="number">${texts.quantity}</th>
        <th scope="col" class="number">${texts.price}</th>
      </tr>
    </thead>
    <tbody>
      ${order.lines.map(
        ({ handle, title, sku, quantity, price }) =>
          html`<tr>
            <th scope="row"><a href="/products/${handle}">${title}</a> <small>${sku}</small></th>
            <td class="number">${quantity}</td>
            <td class="number">${money(price * quantity)}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row" colspan="2">${texts.total}</th>
        <td class="number">${money(total(order))}</td>
      </tr>
    </tfoot>
  </table>`;
}

function particulars(order: OrderRecord, texts: OrderTexts, locale: AdminLocale): Html {
  const { address1, zip, city, countryCode } = order.address;
  const address = [address1, `${zip} ${city}`.trim(), nameOf("region", countryCode, locale)];
  const entry = (label: string, value: Html | string) =>
    html`<dt>${label}</dt>
      <dd>${value}</dd>`;
  return html`<dl class="card">
    ${entry(
      texts.buyer,
      html`<a href="/admin/customers/${order.customerId}">${fullName(order.name)}</a>`,
    )}
    ${entry(texts.email, order.email)} ${entry(texts.address, address.filter(Boolean).join(", "))}
    ${entry(texts.language, nameOf("language", order.locale, locale))}
    ${entry(texts.method, paymentName(order.paymentMethod))}
    ${order.note !== null && entry(texts.note, order.note)}
    ${
      order.attributes.length > 0 &&
      entry(
        texts.attributes,
        order.attributes.map(({ name, value }) => `${name}: ${value}`).join(", "),
      )
    }
  </dl>`;
}

function history(order: OrderRecord, texts: OrderTexts, { time }: Words): Html {
  const { createdAt, fulfillments, refunds, cancelled } = order;
  const happened = [
    { at: createdAt, what: texts.ordered },
    ...fulfillments.map((one) => ({ at: one.createdAt, what: texts.sent })),
    ...fulfillments
      .flatMap(({ events }) => events)
      .map(({ happenedAt }) => ({ at: happenedAt, what: texts.delivered })),
    ...refunds.map((one) => ({ at: one.createdAt, what: texts.paidBack })),
    ...(cancelled ? [{ at: cancelled.at, what: texts.cancelled }] : []),
  ].toSorted((one, other) => one.at.localeCompare(other.at));
  return html`<section class="card" aria-labelledby="history">
    <h2 id="history">${texts.history}</h2>
    <ul>
      ${happened.map(({ at, what }) => html`<li>${time(at)}: ${what}</li>`)}
    </ul>
  </section>`;
}
