import { stdnum } from "stdnum";
import type { Texts } from "./locale";
import { checked, either, formed, grouped, type NumberScheme } from "./number-scheme";

const ECONOMIC_ID = /^DE\d{9}-\d{5}$/;

const eu = (prefix: string, country: string, kind: string, example: string): NumberScheme =>
  checked(stdnum[country]?.[kind], prefix + example, (bare) => prefix + bare);

/** Switzerland's, which Liechtenstein uses too: the UID with the tax's name in one of its languages. */
const SWISS = checked(stdnum.CH?.vat, "CHE-107.787.577 MWST", (bare) => {
  const [number, name] = [bare.slice(3, 12), bare.slice(12)];
  return `CHE-${grouped(number, ".", 3, 3)} ${name}`;
});

/** Northern Ireland's are Great Britain's with another prefix. */
function british(prefix: string): NumberScheme {
  const scheme = checked(
    stdnum.GB?.vat,
    `${prefix} 980 7806 84`,
    (bare) => `${prefix} ${/^\d/.test(bare) ? grouped(bare, " ", 3, 4, 2).trim() : bare}`,
  );
  return { ...scheme, written: (typed) => scheme.written(typed.replace(/^\s*XI/i, "")) };
}

/**
 * Numbers for value added tax, by the country that gives them. Directive 2006/112/EC, Art. 215 puts the
 * prefix before those of the Union; Greece uses EL, Northern Ireland XI.
 */
const SCHEMES: Record<string, NumberScheme> = {
  AT: eu("AT", "AT", "uid", "U13585627"),
  BE: eu("BE", "BE", "vat", "0428759497"),
  BG: eu("BG", "BG", "vat", "175074752"),
  CH: SWISS,
  CY: eu("CY", "CY", "vat", "10259033P"),
  CZ: eu("CZ", "CZ", "dic", "25123891"),
  // The Wirtschafts-IdNr. is the same number with a suffix, and § 5(1) No. 6 DDG takes either.
  DE: either(eu("DE", "DE", "vat", "136695976"), economicId()),
  DK: eu("DK", "DK", "cvr", "13585628"),
  EE: eu("EE", "EE", "kmkr", "100931558"),
  ES: eu("ES", "ES", "nif", "B58378431"),
  FI: eu("FI", "FI", "alv", "20774740"),
  FR: eu("FR", "FR", "tva", "40303265045"),
  GB: british("GB"),
  GR: eu("EL", "GR", "vat", "094259216"),
  HR: eu("HR", "HR", "oib", "33392005961"),
  HU: eu("HU", "HU", "anum", "12892312"),
  IE: eu("IE", "IE", "vat", "6433435F"),
  IS: checked(stdnum.IS?.vsk, "00621"),
  IT: eu("IT", "IT", "iva", "00743110157"),
  LI: SWISS,
  LT: eu("LT", "LT", "pvm", "119511515"),
  LU: eu("LU", "LU", "tva", "15027442"),
  LV: eu("LV", "LV", "pvn", "40003521600"),
  MT: eu("MT", "MT", "vat", "11679112"),
  NL: eu("NL", "NL", "btw", "004495445B01"),
  NO: checked(
    stdnum.NO?.mva,
    "NO 999 999 999 MVA",
    (bare) => `NO ${grouped(bare.slice(0, 9), " ", 3, 3)} MVA`,
  ),
  PL: eu("PL", "PL", "nip", "8567346215"),
  PT: eu("PT", "PT", "nif", "501964843"),
  RO: eu("RO", "RO", "cui", "18547290"),
  SE: eu("SE", "SE", "vat", "556056625801"),
  SI: eu("SI", "SI", "ddv", "50223054"),
  SK: eu("SK", "SK", "dph", "2022749619"),
  XI: british("XI"),
};

function economicId(): NumberScheme {
  const number = eu("DE", "DE", "vat", "136695976");
  const suffixed = formed(ECONOMIC_ID, "DE136695976-00001", (typed) => typed.replace(/\s/g, ""));
  return {
    ...suffixed,
    written(typed) {
      const written = suffixed.written(typed);
      return written && number.written(written.slice(0, -"-00001".length)) ? written : null;
    },
  };
}

/**
 * The number as it is written; null if it is neither one of this country nor, by its prefix, one of
 * another: a shop may be registered elsewhere. Where we know no numbers, any will do.
 */
export function taxNumber(typed: string, country: string): string | null {
  const prefix = /^\s*([a-z]{2})/i.exec(typed)?.[1]?.toUpperCase() ?? "";
  const elsewhere = prefix === "EL" ? "GR" : prefix;
  const written = SCHEMES[country]?.written(typed) ?? SCHEMES[elsewhere]?.written(typed) ?? null;
  return written ?? (country in SCHEMES ? null : typed);
}

export const taxNumberExample = (country: string): string => SCHEMES[country]?.example ?? "";

/** Whether it is a number for value added tax, whoever gave it, as `taxNumber` writes it. */
export const isVatNumber = (number: string): boolean =>
  !ECONOMIC_ID.test(number) &&
  Object.values(SCHEMES).some((scheme) => scheme.written(number) === number);

/** What a number is called, as `taxNumber` writes it. */
export function taxNumberName(number: string): Texts {
  if (ECONOMIC_ID.test(number)) return { ...TAX_NUMBER, de: "Wirtschafts-IdNr." };
  return isVatNumber(number) ? VAT_NUMBER : TAX_NUMBER;
}

const VAT_NUMBER: Texts = {
  en: "VAT number",
  fr: "Numéro de TVA",
  nb: "MVA-nummer",
  es: "Número de IVA",
  de: "USt-IdNr.",
};

const TAX_NUMBER: Texts = {
  en: "Tax number",
  fr: "Numéro fiscal",
  nb: "Skattenummer",
  es: "Número fiscal",
  de: "Steuernummer",
};
