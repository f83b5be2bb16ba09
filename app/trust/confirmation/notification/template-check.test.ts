import { describe, expect, it } from "vitest";
import { DETAILS, type Detail } from "./details";
import { checkTemplate } from "./template-check";

const OWN = {
  names: ["Woolly AS"],
  addresses: ["Bakklandet 21"],
  contacts: ["hello@woolly.example"],
};

const found = (template: string) =>
  checkTemplate(template, OWN)
    .details.filter(({ isThere }) => isThere)
    .map(({ detail }) => detail);

describe("a template", () => {
  it("without anything lacks everything", () => {
    expect(checkTemplate("", OWN).details).toEqual(
      DETAILS.map((detail) => ({ detail, isThere: false })),
    );
  });

  it.each<[Detail, string]>([
    ["identity", "<p>Woolly AS, Bakklandet 21</p>"],
    ["identity", "{{ shop.name }}, {{ shop.address.summary }}"],
    ["contact", '<a href="mailto:{{ shop.email }}">Write</a>'],
    ["number", "Order {{ order_name }}"],
    ["number", "{{- name -}}"],
    ["date", "{{ created_at | date: '%d.%m.%Y' }}"],
    ["items", "{% for l in subtotal_line_items %}{{ l.title }} {{ l.quantity }}{% endfor %}"],
    ["prices", "{% for line in line_items %}{{ line.final_line_price | money }}{% endfor %}"],
    ["total", "{{ total_price | money_with_currency }}"],
    ["delivery", "{{ shipping_address | format_address }}"],
    ["delivery", "{{ shipping_address.city }}"],
    ["shippingCost", "{{ shipping_price | money }}"],
    ["payment", "{% for t in transactions %}{{ t.gateway_display_name }}{% endfor %}"],
    ["terms", '<a href="{{ shop.url }}/policies/terms-of-service">Terms</a>'],
    ["returns", "<p>Rückgabe binnen 14 Tagen</p>"],
    ["guarantee", "<p>Il existe une garantie légale de conformité.</p>"],
    ["withdrawal", "<p>Du har 14 dagers angrerett.</p>"],
    ["modelForm", "<h3>Modelo de formulario de desistimiento</h3>"],
  ])("has its %s: %s", (detail, template) => {
    expect(found(template)).toContain(detail);
  });

  it.each([
    ["asked for and not printed", "{% if total_price > 0 %}{% endif %}"],
    ["in a comment of Liquid's", "{% comment %}{{ total_price }}{% endcomment %}"],
    ["in a comment of HTML's", "<!-- {{ total_price }} -->"],
    ["in a line's comment", "{% # {{ total_price }} %}"],
    ["another's", "{{ item.total_price_note }}"],
  ])("lacks what is only %s", (_, template) => {
    expect(found(template)).not.toContain("total");
  });

  it("names the seller only with an address", () => {
    expect(found("Woolly AS")).not.toContain("identity");
    expect(found("{{ shop.name }}")).not.toContain("identity");
  });

  it("that prints the price of another list has no price of the items", () => {
    expect(found("{% for tax in tax_lines %}{{ tax.price }}{% endfor %}")).not.toContain("prices");
  });

  it("may send people to a platform that was closed", () => {
    const link = '<a href="https://ec.europa.eu/consumers/odr">ODR</a>';
    expect(checkTemplate(link, OWN).namesClosedPlatform).toBe(true);
    expect(checkTemplate(`<!-- ${link} -->`, OWN).namesClosedPlatform).toBe(false);
  });

  it("is read in a moment, however long and broken it is", () => {
    const broken = "{% comment %}{{ <!-- {% for a in ".repeat(20_000).slice(0, 500_000);
    const before = performance.now();
    checkTemplate(broken, OWN);
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});
