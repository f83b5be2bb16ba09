import { describe, expect, it } from "vitest";
import { aBusiness, filled, largest } from "../../tests/examples/business";
import { filled as returns } from "../../tests/examples/returns";
import { filled as support } from "../../tests/examples/support";
import { theFacts } from "../../tests/facts";
import type { TrustSettings } from "../trust/settings";
import { organization } from "./organization";

const ofShop = (settings: Partial<TrustSettings>, shop = {}) =>
  organization(theFacts(shop, settings));

describe("the shop for search engines", () => {
  it("is nothing before anything was stated", () => {
    expect(ofShop({})).toBeNull();
    expect(ofShop({ business: aBusiness({ legalName: "" }) })).toBeNull();
  });

  it("is the business, its contacts and its return rules", () => {
    expect(ofShop({ business: filled, returns, support })).toEqual({
      "@context": "https://schema.org",
      "@type": "OnlineStore",
      name: "Woolly",
      url: "https://woolly.example/",
      legalName: "Woolly AS",
      email: "hello@woolly.example",
      telephone: "+4773000000",
      vatID: "NO999999999MVA",
      identifier: {
        "@type": "PropertyValue",
        propertyID: "Foretaksregisteret",
        value: "999 999 999",
      },
      address: {
        "@type": "PostalAddress",
        streetAddress: "Bakklandet 21",
        postalCode: "7014",
        addressLocality: "Trondheim",
        addressCountry: "NO",
      },
      contactPoint: [
        {
          "@type": "ContactPoint",
          contactType: "customer service",
          email: "hello@woolly.example",
        },
        { "@type": "ContactPoint", contactType: "customer service", telephone: "+4773000000" },
        {
          "@type": "ContactPoint",
          contactType: "customer service",
          url: "https://woolly.example/pages/contact",
        },
      ],
      hasMerchantReturnPolicy: [
        {
          "@type": "MerchantReturnPolicy",
          applicableCountry: ["NO"],
          merchantReturnLink: "https://woolly.example/apps/tillit/trust#returns",
          returnPolicyCategory: "https://schema.org/MerchantReturnFiniteReturnWindow",
          merchantReturnDays: 30,
          returnMethod: "https://schema.org/ReturnByMail",
          returnFees: "https://schema.org/FreeReturn",
          refundType: "https://schema.org/FullRefund",
        },
        {
          "@type": "MerchantReturnPolicy",
          applicableCountry: ["DE", "SE"],
          merchantReturnLink: "https://woolly.example/apps/tillit/trust#returns",
          returnPolicyCategory: "https://schema.org/MerchantReturnFiniteReturnWindow",
          merchantReturnDays: 14,
          returnMethod: "https://schema.org/ReturnByMail",
          customerRemorseReturnFees: "https://schema.org/ReturnFeesCustomerResponsibility",
          refundType: "https://schema.org/FullRefund",
        },
      ],
    });
  });

  it("has a tax number that is none for value added tax as such", () => {
    const shop = ofShop({ business: aBusiness({ taxNumber: "EIN 12-3456789" }) });
    expect(shop).toMatchObject({ taxID: "EIN 12-3456789" });
    expect(shop).not.toHaveProperty("vatID");
  });

  it("says nothing that was not entered", () => {
    const business = {
      ...aBusiness(),
      register: { name: "", number: "" },
      taxNumber: "",
      phone: "",
    };
    const text = JSON.stringify(ofShop({ business }));
    expect(text).not.toMatch(/null|""|\[\]|taxID|vatID|telephone|identifier|contactPoint|Return/);
  });

  it("is there for the return rules alone, under the shop's name", () => {
    expect(ofShop({ returns })).toMatchObject({ name: "Woolly", url: "https://woolly.example/" });
    expect(ofShop({ returns })).not.toHaveProperty("legalName");
  });

  it("says that nothing is taken back where nothing is", () => {
    const base = { ...returns.base, days: 0 };
    const abroad = ofShop({ returns: { ...returns, base, regions: [] } }, { shipsTo: ["US"] });
    expect(abroad?.hasMerchantReturnPolicy).toContainEqual({
      "@type": "MerchantReturnPolicy",
      applicableCountry: ["US"],
      merchantReturnLink: "https://woolly.example/apps/tillit/trust#returns",
      returnPolicyCategory: "https://schema.org/MerchantReturnNotPermitted",
    });
  });

  it("promises all the money back only where the law does", () => {
    const policies = ofShop({ returns: { ...returns, regions: [] } }, { shipsTo: ["NO", "US"] })
      ?.hasMerchantReturnPolicy as Record<string, unknown>[];
    const refunds = policies.map((one) => [one.applicableCountry, "refundType" in one]);
    expect(refunds).toContainEqual([["NO"], true]);
    expect(refunds).toContainEqual([["US"], false]);
  });

  it("names at most fifty countries in one policy", () => {
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    const shipsTo = letters.flatMap((letter) => [`Q${letter}`, `X${letter}`, `Z${letter}`]);
    const policies = ofShop({ returns: { ...returns, regions: [] } }, { shipsTo, country: "QA" })
      ?.hasMerchantReturnPolicy as { applicableCountry: string[] }[];
    expect(policies.map(({ applicableCountry }) => applicableCountry.length)).toEqual([50, 28]);
  });

  it("tells nobody who the representatives are", () => {
    expect(JSON.stringify(ofShop({ business: filled }))).not.toContain("Solberg");
    expect(JSON.stringify(ofShop({ business: largest }))).not.toContain("person-");
  });
});
