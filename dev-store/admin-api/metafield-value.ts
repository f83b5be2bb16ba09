/** Shopify's own limits: 128 KB for `json`, 64 KB for everything else. */
const JSON_LIMIT = 128 * 1024;
const OTHER_LIMIT = 64 * 1024;

export type ValueFault = {
  code: "BLANK" | "INCLUSION" | "INVALID_VALUE" | "TOO_LONG";
  message: string;
};

const isInteger = (text: string) => /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text));
const isDecimal = (text: string) => /^-?\d+(\.\d+)?$/.test(text);
const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** What a value of each type must look like, and how to say so when it does not. */
const TYPES: Record<string, { fits(text: string): boolean; message: string }> = {
  boolean: { fits: (text) => /^(true|false)$/.test(text), message: "must be true or false" },
  color: { fits: (text) => /^#[0-9a-f]{6}$/i.test(text), message: "must be a hex color" },
  date: { fits: isDate, message: 'must be in "YYYY-MM-DD" format' },
  date_time: {
    fits: (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) && !Number.isNaN(Date.parse(text)),
    message: 'must be in "YYYY-MM-DDTHH:MM:SS" format',
  },
  json: { fits: (text) => jsonOf(text) !== undefined, message: "is invalid JSON" },
  multi_line_text_field: { fits: () => true, message: "" },
  number_decimal: { fits: isDecimal, message: "must be a decimal" },
  number_integer: { fits: isInteger, message: "must be an integer" },
  rating: { fits: isRating, message: "must be a rating within its scale" },
  single_line_text_field: {
    fits: (text) => !/[\r\n]/.test(text),
    message: "must be a single line text string",
  },
  url: { fits: isUrl, message: "must be a valid URL" },
};

/** What is wrong with a metafield's type or value, or null. */
export function faultOfValue(type: string, value: string): ValueFault | null {
  const list = type.startsWith("list.");
  const rule = TYPES[list ? type.slice("list.".length) : type];
  if (!rule) {
    return { code: "INCLUSION", message: `Type '${type}' is not a type that the dev store knows` };
  }
  if (value === "") return { code: "BLANK", message: "Value can't be blank." };
  const limit = type === "json" ? JSON_LIMIT : OTHER_LIMIT;
  if (Buffer.byteLength(value) > limit) {
    return { code: "TOO_LONG", message: `Value exceeds the maximum of ${limit} bytes.` };
  }
  const fits = list ? isListOf(value, rule.fits) : rule.fits(value);
  return fits ? null : { code: "INVALID_VALUE", message: `Value ${rule.message}.` };
}

function isListOf(value: string, fits: (text: string) => boolean): boolean {
  const list = jsonOf(value);
  return (
    Array.isArray(list) &&
    list.length <= 128 &&
    list.every((one) => fits(typeof one === "string" ? one : JSON.stringify(one)))
  );
}

function isRating(text: string): boolean {
  const rating = jsonOf(text) as Record<string, unknown> | null | undefined;
  const [value, least, most] = ["value", "scale_min", "scale_max"].map((name) =>
    Number(rating?.[name] ?? NaN),
  );
  return value !== undefined && least !== undefined && most !== undefined
    ? least <= value && value <= most
    : false;
}

function isUrl(text: string): boolean {
  return URL.canParse(text) && /^(https?|mailto|sms|tel):/.test(text);
}

/** `undefined` when the text is not JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
