import { stdnum } from "stdnum";
import { checked, either, formed, grouped, type NumberScheme } from "./number-scheme";

const inThrees = (bare: string) => grouped(bare, " ", 3, 3);
const bare = (typed: string) => typed.replace(/[\s.-]/g, "");

/** The Registrar of Companies prints eight characters; zeros in front are often left out. */
const companiesHouse = (typed: string) => {
  const number = bare(typed);
  return /^\d{6,7}$/.test(number) ? number.padStart(8, "0") : number;
};

/** Numbers in business registers, by country. Spain and others have none of one form. */
const SCHEMES: Record<string, NumberScheme> = {
  AT: checked(stdnum.AT?.businessid, "FN 122119m", (number) => `FN ${number.toLowerCase()}`),
  BE: checked(stdnum.BE?.vat, "0428.759.497", (number) => grouped(number, ".", 4, 3)),
  BG: checked(stdnum.BG?.vat, "175074752"),
  CH: checked(
    stdnum.CH?.uid,
    "CHE-107.787.577",
    (number) => `CHE-${grouped(number.slice(3), ".", 3, 3)}`,
  ),
  CZ: checked(stdnum.CZ?.ico, "25123891"),
  DE: formed(/^(HRA|HRB|GnR|GsR|PR|VR) \d{1,6}( [A-Z]{1,3})?$/, "HRB 12345", (typed) =>
    typed
      .replace(/^([A-Z]+)\s*(\d+)\s*/, "$1 $2 ")
      .replace(/^G([NS])R/, (_, kind: string) => `G${kind.toLowerCase()}R`)
      .trim(),
  ),
  DK: checked(stdnum.DK?.cvr, "13585628"),
  EE: checked(stdnum.EE?.registrikood, "10060701"),
  FI: checked(stdnum.FI?.ytunnus, "2077474-0", (number) => grouped(number, "-", 7)),
  FR: either(
    checked(stdnum.FR?.siren, "303 265 045", inThrees),
    checked(stdnum.FR?.siret, "732 829 320 00074", (number) => grouped(number, " ", 3, 3, 3)),
  ),
  GB: formed(/^(\d{8}|[A-Z]{2}\d{6}|R\d{7}|(IP|SP|RS)[A-Z\d]{6})$/, "SC123456", companiesHouse),
  HU: formed(/^(\d{2}-\d{2}-\d{6}|\d{8})$/, "01-09-123456"),
  IS: checked(stdnum.IS?.kennitala, "450401-3150", (number) => grouped(number, "-", 6)),
  IT: either(
    formed(/^[A-Z]{2}-\d{3,7}$/, "MI-1234567", (typed) =>
      typed.replace(/^([A-Z]{2})\s*/, "$1-").replace("--", "-"),
    ),
    checked(stdnum.IT?.iva, "00743110157"),
    checked(stdnum.IT?.codicefiscale, "RCCMNL83S18D969H"),
  ),
  LT: formed(/^(\d{9}|\d{7})$/, "304151376", bare),
  LU: formed(/^[A-Z]\d{1,6}$/, "B123456", bare),
  LV: checked(stdnum.LV?.pvn, "40003521600"),
  NL: formed(/^\d{8}$/, "12345678", bare),
  NO: checked(stdnum.NO?.orgnr, "999 999 999", inThrees),
  PL: formed(/^(\d{9}|\d{10}|\d{14})$/, "0000123456", bare),
  PT: checked(stdnum.PT?.nipc, "501964843"),
  RO: formed(/^[JFC](\d{13}|\d{1,2}\/\d{1,6}\/\d{4})$/, "J40/1234/2020", (typed) =>
    typed.replace(/\s/g, ""),
  ),
  SE: checked(stdnum.SE?.orgnr, "556056-6258", (number) => grouped(number, "-", 6)),
  SI: formed(/^(\d{7}|\d{10})$/, "1234567", bare),
  SK: formed(/^(\d{8}|\d{6})$/, "36396567", bare),
};

/** The number as the register writes it; null if it cannot be one. Where we know no form, any will do. */
export function registerNumber(typed: string, country: string): string | null {
  const scheme = SCHEMES[country];
  return scheme ? scheme.written(typed) : typed;
}

export const registerNumberExample = (country: string): string => SCHEMES[country]?.example ?? "";
