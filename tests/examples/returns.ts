import { NO_RETURNS, type Returns } from "../../app/trust/returns/returns";
import { EEA_COUNTRIES } from "../../app/trust/countries";
import { REASONS } from "../../app/trust/returns/choices";
import { inThree } from "../longest-texts";

/** Thirty days and free in Norway, fourteen and at the buyer's cost in the rest of the EEA. */
export const filled: Returns = {
  ...NO_RETURNS,
  base: { days: 14, payer: "buyer", cost: 129, refundDays: 14 },
  regions: [
    {
      id: "home",
      area: "countries",
      countries: ["NO"],
      terms: { days: 30, payer: "shop", cost: null, refundDays: 7 },
    },
  ],
  condition: "unused",
  exclusions: [
    {
      reason: "c",
      goods: { nb: "pledd med navn", en: "blankets with a name", de: "Decken mit Namen" },
    },
    { reason: "e", goods: {} },
  ],
  notTaken: {
    nb: "Varer fra lageropprydding.",
    en: "Goods from the warehouse clearance.",
    de: "Ware aus dem Lagerverkauf.",
  },
  how: {},
  address: {
    nb: "Woolly AS\nBakklandet 21\n7014 Trondheim",
    en: "Woolly AS\nBakklandet 21\n7014 Trondheim, Norway",
    de: "Woolly AS\nBakklandet 21\n7014 Trondheim, Norwegen",
  },
  exchange: true,
  exchangeHow: {
    nb: "Skriv hvilken farge eller størrelse du heller vil ha.",
    en: "Tell us which colour or size you would rather have.",
    de: "Schreiben Sie uns, welche Farbe oder Größe Sie lieber hätten.",
  },
};

/** Every list and every text as long as it may be. */
export const largest: Returns = {
  base: { days: 366, payer: "buyer", cost: 99999.99, refundDays: 14 },
  regions: [
    {
      id: "eu",
      area: "eu",
      countries: [],
      terms: { days: 60, payer: "buyer", cost: 1234.5, refundDays: 14 },
    },
    {
      id: "eea",
      area: "eea",
      countries: [],
      terms: { days: 60, payer: "shop", cost: null, refundDays: 14 },
    },
    ...EEA_COUNTRIES.slice(0, 8).map((country) => ({
      id: `only-${country}`,
      area: "countries" as const,
      countries: [country],
      terms: { days: 100, payer: "buyer" as const, cost: 12345.67, refundDays: 14 },
    })),
  ],
  condition: "unused-and-packed",
  exclusions: REASONS.map((reason) => ({ reason, goods: inThree(120) })),
  notTaken: inThree(400),
  how: inThree(1000),
  address: inThree(400),
  exchange: true,
  exchangeHow: inThree(1000),
};
