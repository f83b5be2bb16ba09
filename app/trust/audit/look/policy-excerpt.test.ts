import { describe, expect, it } from "vitest";
import { anAuditedShop } from "../../../../tests/audit";
import { closedPlatform } from "../checks/closed-platform";
import { keptPromises } from "../checks/kept-promises";
import { oldStatutes } from "../checks/old-statutes";
import { policyExcerpt } from "./policy-excerpt";

const fails = (html: string) => {
  const facts = anAuditedShop({ policyTexts: [{ type: "PRIVACY_POLICY", texts: { de: html } }] });
  return [closedPlatform, keptPromises, oldStatutes].map((check) => !check.passes(facts));
};

describe("the excerpt of a policy", () => {
  it.each([
    ["<p>Guten Tag.</p><p>Plattform: https://ec.europa.eu/consumers/odr</p>"],
    [`<p>Siehe <a href="https://ec.europa.eu/odr">hier</a>.</p>`],
    ["<h2>Angaben gemäß § 5 TMG &amp; mehr</h2><p>Woolly</p>"],
    ["<p>Your data is 100 % secure with us.</p>"],
    ["<p>No method is 100 % secure.</p>"],
    ["<p>Guten Tag &lt;b&gt;.</p>"],
  ])("is judged as the whole: %s", (html) => {
    expect(fails(policyExcerpt(html))).toEqual(fails(html));
  });

  it("is nothing where nothing is wrong, and a line where one is", () => {
    expect(policyExcerpt("<p>Guten Tag.</p>")).toBe("");
    expect(policyExcerpt("<p>Guten Tag.</p><p>§ 5 TMG &lt;x&gt;</p>")).toBe(
      "<p>§ 5 TMG &lt;x&gt;</p>",
    );
  });
});
