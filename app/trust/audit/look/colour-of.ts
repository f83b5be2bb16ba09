/** A colour as themes write it (`#rgb`, `255, 255, 255`, `rgb(255 255 255 / 1)`) as `#rrggbb`. Null: not one that covers. */
export function colourOf(value: string): string | null {
  const said = value.trim().toLowerCase();
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(said)?.slice(1);
  if (short) return `#${short.map((digit) => digit + digit).join("")}`;
  if (/^#[\da-f]{6}$/.test(said)) return said;
  const inside = /^rgba?\(([^()]*)\)$/.exec(said)?.[1] ?? said;
  const [red, green, blue, alpha = "1", ...more] = inside.split(/[\s,/]/).filter(Boolean);
  const parts = [red, green, blue].map(byteOf);
  if (Number(alpha) !== 1 || more.length > 0 || parts.includes(null)) return null;
  return `#${parts.join("")}`;
}

/** Two signs of a colour; null: no whole number up to 255. */
function byteOf(part = ""): string | null {
  const byte = Number(part);
  return /^\d{1,3}$/.test(part) && byte < 256 ? byte.toString(16).padStart(2, "0") : null;
}
