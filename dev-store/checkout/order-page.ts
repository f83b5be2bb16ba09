import { html, type Html } from "../admin/html.ts";
import { fullName } from "../orders/person-name.ts";
import type { OrderRecord } from "../orders/records.ts";
import { fulfillmentStatus, orderName } from "../orders/status.ts";
import { statusPath } from "../orders/status-url.ts";
import { nameOf } from "../storefront/objects/localization.ts";
import { textIn } from "../storefront/objects/texts.ts";
import { paymentName } from "../storefront/payment-icons.ts";
import type { Visit } from "../storefront/visit.ts";
import type { DevStoreState } from "../state.ts";
import { summary } from "./summary.ts";
import type { CheckoutTexts } from "./texts/en.ts";
import { checkoutTexts, filled } from "./texts/texts.ts";

/** Straight after the order, with thanks; later, how it stands. */
export function orderPage(
  state: DevStoreState,
  visit: Visit,
  order: OrderRecord,
  { thanks }: { thanks: boolean },
): { title: string; body: Html } {
  const texts = checkoutTexts(visit.locale);
  const title = filled(texts.order, { number: orderName(order) });
  const body = html`${heading(order, texts, title, thanks)}
    <div class="checkout__columns">
      <div>
        ${statusSection(state, visit, order, texts)}
        ${
          thanks &&
          html`<p><a href="${visit.prefix}${statusPath(order)}">${texts.seeStatus}</a></p>`
        }
        ${particulars(visit, order, texts)}
        <p>
          <a class="button" href="${visit.prefix}/collections/all">${texts.continueShopping}</a>
        </p>
      </div>
      ${summary(linesOf(state, visit, order), order.currency, texts)}
    </div>`;
  return { title, body };
}

function heading(order: OrderRecord, texts: CheckoutTexts, title: string, thanks: boolean): Html {
  if (!thanks) return html`<h1>${title}</h1>`;
  return html`<h1>${filled(texts.thanks, { name: order.name.first })}</h1>
    <p>${filled(texts.placed, { number: orderName(order) })}</p>
    <p class="checkout__quiet">${texts.test}</p>`;
}

function statusSection(
  { shop }: DevStoreState,
  { locale }: Visit,
  order: OrderRecord,
  texts: CheckoutTexts,
): Html {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: shop.timezone });
  const line = (text: string, at: string) =>
    html`<li>
      <time datetime="${at}">${filled(text, { date: day.format(new Date(at)) })}</time>
    </li>`;
  const sent = fulfillmentStatus(order) === "FULFILLED" ? texts.sent : texts.sentPartly;
  const { cancelled, fulfillments, refunds } = order;
  return html`<section aria-labelledby="checkout-status">
    <h2 id="checkout-status">${texts.orderStatus}</h2>
    <ol class="checkout__status">
      ${line(texts.received, order.createdAt)}
      ${fulfillments.map((one, at) =>
        line(at === fulfillments.length - 1 ? sent : texts.sentPartly, one.createdAt),
      )}
      ${fulfillments.flatMap(({ events }) =>
        events.map(({ happenedAt }) => line(texts.delivered, happenedAt)),
      )}
      ${cancelled && line(texts.cancelled, cancelled.at)}
      ${refunds.map(({ createdAt }) => line(texts.refunded, createdAt))}
    </ol>
  </section>`;
}

function particulars({ locale }: Visit, order: OrderRecord, texts: CheckoutTexts): Html {
  const { address1, zip, city, countryCode } = order.address;
  const lines = [
    fullName(order.name),
    address1,
    `${zip} ${city}`.trim(),
    nameOf("region", countryCode, locale),
  ].filter(Boolean);
  return html`<dl class="checkout__particulars">
    <dt>${texts.email}</dt>
    <dd>${order.email}</dd>
    <dt>${texts.sentTo}</dt>
    <dd>${lines.map((line) => html`<span>${line}</span>`)}</dd>
    <dt>${texts.paidWith}</dt>
    <dd>${paymentName(order.paymentMethod)}</dd>
    ${
      order.note &&
      html`<dt>${texts.note}</dt>
        <dd>${order.note}</dd>`
    }
  </dl>`;
}

/** A product that is gone is called as it was when it was bought. */
function linesOf({ products }: DevStoreState, visit: Visit, { lines }: OrderRecord) {
  return lines.map(({ productId, handle, title, quantity, price }) => {
    const product = products.find(({ id }) => id === productId);
    return {
      title: product ? textIn(product.title, visit.locale, visit.primaryLocale) : title,
      picture: product?.picture ?? `${handle}.svg`,
      quantity,
      price,
    };
  });
}
