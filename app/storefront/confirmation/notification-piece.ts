import { WORDS } from "../../trust/confirmation/mails/words/in-each-language";
import { named } from "../../trust/confirmation/named";
import type { Block, Section } from "../../trust/confirmation/section";
import type { Locale } from "../../trust/locale";
import { plain } from "../liquid-text";

/**
 * A piece for Shopify's own order confirmation, in Liquid: what that mail knows of the order by its variables, and
 * what was stated as text. Nothing in it but the order's variables is Liquid, whatever a text says.
 */
export function notificationPiece(sections: Section[], locale: Locale): string {
  return [ABOUT, orderPart(locale), ...sections.map(sectionPart), "</div>", ""].join("\n");
}

const ABOUT = `{% comment %} Tillit: what an order confirmation has to say {% endcomment %}
<div style="text-align:left">`;

function orderPart(locale: Locale): string {
  const { order, delivery, payment } = WORDS[locale];
  const { totals } = order;
  const label = (name: string, variable: string) => plain(named(name, "", locale)) + variable;
  return `<h3>${plain(order.title)}</h3>
<p>${label(order.number, "{{ name | escape }}")}<br>
${label(order.placed, '{{ created_at | date: "%Y-%m-%d %H:%M %z" }}')}</p>
<table role="presentation" width="100%">
{% for line in subtotal_line_items %}<tr><td>{{ line.title | escape }}{% if line.variant.title != blank and line.variant.title != 'Default Title' %}<br>{{ line.variant.title | escape }}{% endif %}<br>{{ line.quantity }} × {{ line.price | money }}{% for allocation in line.discount_allocations %}<br>${label(order.discount(null), "-{{ allocation.amount | money }}")}{% endfor %}</td><td align="right" valign="top">{{ line.final_line_price | money }}</td></tr>
{% endfor %}{% if total_discounts > 0 %}<tr><td>${plain(order.discount(null))}</td><td align="right">-{{ total_discounts | money }}</td></tr>{% endif %}
<tr><td>${plain(totals.shipping)}</td><td align="right">{{ shipping_price | money }}</td></tr>
{% for tax_line in tax_lines %}<tr><td>{{ tax_line.title | escape }}</td><td align="right">{{ tax_line.price | money }}</td></tr>
{% endfor %}<tr><td><b>${plain(totals.total)}</b></td><td align="right"><b>{{ total_price | money_with_currency }}</b></td></tr>
</table>
<h3>${plain(delivery.title)}</h3>
{% if shipping_address %}<p>${plain(delivery.to)}<br>{{ shipping_address | format_address }}</p>{% endif %}
{% if shipping_method %}<p>${label(delivery.way, "{{ shipping_method.title | escape }}")}</p>{% endif %}
{% if billing_address %}<p>${plain(delivery.billedTo)}<br>{{ billing_address | format_address }}</p>{% endif %}
<h3>${plain(payment.title)}</h3>
<p>{% for transaction in transactions %}{% if transaction.status == 'success' or transaction.status == 'pending' %}${label(payment.by, "{{ transaction.gateway_display_name | default: transaction.gateway | escape }}, {{ transaction.amount | money }}")}<br>{% endif %}{% endfor %}</p>`;
}

const sectionPart = ({ title, blocks }: Section): string =>
  [...(title ? [`<h3>${plain(title)}</h3>`] : []), ...blocks.map(blockPart)].join("\n");

const lines = (text: string) => plain(text).replaceAll("\n", "<br>");

function blockPart(block: Block): string {
  switch (block.is) {
    case "text":
      return block.text
        .split(/\n{2,}/)
        .map((paragraph) => `<p>${lines(paragraph)}</p>`)
        .join("\n");
    case "list":
      return `<ul>${block.items.map((item) => `<li>${lines(item)}</li>`).join("")}</ul>`;
    case "rows":
      return block.rows
        .map(({ label, value }) => `<p><small>${plain(label)}</small><br>${lines(value)}</p>`)
        .join("\n");
    case "link":
    case "button":
      return `<p><a href="${plain(block.to)}">${plain(block.label)}</a></p>`;
    case "form":
      return `<p style="border:1px solid #c9cccf;padding:12px">${lines(block.text)}</p>`;
  }
}
