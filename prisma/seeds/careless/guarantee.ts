import type { Guarantee } from "../../../app/trust/guarantee/guarantee.ts";

/** Sold as a gift of the shop: the two years that the law gives anyway. */
export const guarantee: Guarantee = {
  legal: false,
  notice: { pictures: {}, texts: {}, address: "" },
  commercial: {
    giver: "Careless Gadgets",
    address: "Gewerbestraße 5\n04109 Leipzig",
    length: 2,
    unit: "years",
    allGoods: true,
    goods: {},
    covers: { de: "Alles außer Verschleiß, Akku, Display und unsachgemäßer Benutzung." },
    how: {},
    url: "",
  },
};
