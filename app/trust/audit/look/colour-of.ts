/** A colour as themes write it (`#rgb`, `255, 255, 255`, `rgb(255 255 255 / 1)`) as `#rrggbb`. Null: not one that covers. */
export function colourOf(value: string): string | null {
  const said = value.trim().toLowerCase();
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(said)?.slice(1);
  if (short) return `#${short.map((digit) => digit + digit).join("")}`;
  if (/^#[\da-f]{6}$/.test(said)) return said;
  const parts = NUMBERS.exec(said)?.slice(1).map(Number);
  if (!parts || parts.some((part) => part > 255)) return null;
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

const NUMBERS =
  /^(?:rgba?\()?\s*(\d{1,3})\s*[\s,]\s*(\d{1,3})\s*[\s,]\s*(\d{1,3})\s*(?:[,/]\s*1(?:\.0+)?\s*)?\)?$/;
