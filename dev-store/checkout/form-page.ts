import { html, type Html } from "../admin/html.ts";
import { nameOf } from "../storefront/objects/localization.ts";
import { paymentName } from "../storefront/payment-icons.ts";
import type { Visit } from "../storefront/visit.ts";
import type { ShopRecord } from "../state.ts";
import type { CartLine } from "./cart-lines.ts";
import { problemLink, problemList, problemText, textField, type Form } from "./fields.ts";
import { summary } from "./summary.ts";

/** The checkout: a plain form, which works without a script. */
export function formPage(shop: ShopRecord, visit: Visit, lines: CartLine[], form: Form): Html {
  const { texts } = form;
  return html`<h1>${texts.checkout}</h1>
    <p class="checkout__quiet">${texts.test}</p>
    ${problemList(form)}
    <div class="checkout__columns">
      <form method="post" action="${visit.prefix}/checkout" novalidate>
        <fieldset>
          <legend>${texts.contact}</legend>
          ${textField(form, "email", "email", "email")}
        </fieldset>
        <fieldset>
          <legend>${texts.delivery}</legend>
          ${countryField(shop, visit, form)} ${textField(form, "firstName", "given-name")}
          ${textField(form, "lastName", "family-name")}
          ${textField(form, "address1", "address-line1")} ${textField(form, "zip", "postal-code")}
          ${textField(form, "city", "address-level2")}
        </fieldset>
        ${paymentFields(shop, form)}
        <div class="checkout__field">
          <label for="note">
            ${texts.note} <span class="checkout__quiet">(${texts.optional})</span>
          </label>
          <textarea class="field" id="note" name="note" rows="3" ${problemLink(form, "note")}>
${form.typed.note}</textarea>
          ${problemText(form, "note")}
        </div>
        <button class="button">${texts.placeOrder}</button>
        <a href="${visit.prefix}/cart">${texts.backToCart}</a>
      </form>
      ${summary(lines, shop.currency, texts)}
    </div>`;
}

function countryField({ shipsTo }: ShopRecord, { locale }: Visit, form: Form): Html {
  return html`<div class="checkout__field">
    <label for="country">${form.texts.country}</label>
    <select
      class="field"
      id="country"
      name="country"
      autocomplete="country"
      ${problemLink(form, "country")}
    >
      ${shipsTo.map(
        (code) =>
          html`<option value="${code}" ${code === form.typed.country && html`selected`}>
            ${nameOf("region", code, locale)}
          </option>`,
      )}
    </select>
    ${problemText(form, "country")}
  </div>`;
}

function paymentFields({ paymentTypes }: ShopRecord, form: Form): Html {
  const { texts, typed } = form;
  return html`<fieldset id="paymentMethod" ${problemLink(form, "paymentMethod")}>
    <legend>${texts.payment}</legend>
    <p class="visually-hidden">${texts.paymentMethod}</p>
    ${paymentTypes.map(
      (type) =>
        html`<label class="checkout__choice">
          <input
            type="radio"
            name="paymentMethod"
            value="${type}"
            required
            ${type === typed.paymentMethod && html`checked`}
          />
          ${paymentName(type)}
        </label>`,
    )}
    ${problemText(form, "paymentMethod")}
  </fieldset>`;
}
