import fc from "fast-check";

/** What has broken programs before: in markup, templates, tables, queries, paths, heads of mails, numbers. */
const NASTY = [
  ...[
    "",
    " ",
    "\0",
    "a\0b",
    "\r\nSet-Cookie: a=b",
    "\r\nBcc: all@example.org",
    "%00",
    "%",
    "%zz",
    "%ff%fe",
  ],
  ...[
    "<script>alert(1)</script>",
    `"><img src=x onerror=alert(1)>`,
    "</textarea></form>",
    "<!--",
    "]]>",
  ],
  ...[
    "{{ shop.email }}",
    "{% raw %}",
    "{%- include 'x' -%}",
    "{{'a'|times:9e9}}",
    "${7*7}",
    "#{7*7}",
  ],
  ...["=1+1", "=cmd|' /C calc'!A0", "+47", "-1", "@SUM(A1)", "\t=1"],
  ...[
    "'",
    `'; DROP TABLE "Review"; --`,
    "' OR 1=1 --",
    "\\",
    "%' ESCAPE '",
    "a:* & !b | (c",
    "<->",
    "&&&",
  ],
  ...[
    "../../../etc/passwd",
    "..%2f..%2f",
    "//evil.example",
    "/\\evil.example",
    "https://evil.example/",
  ],
  ...[
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "http://169.254.169.254/latest/",
  ],
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "[object Object]"],
  ...[
    "null",
    "undefined",
    "NaN",
    "true",
    "0",
    "-0",
    "1e309",
    "99999999999999999999",
    "0x10",
    "1.5",
    "٣",
  ],
  ...[
    "2026-02-30",
    "0000-00-00",
    "9999-12-31",
    "-271821-04-20",
    "2026-11-28T10:00:00+99:99",
    "1970-01-01",
  ],
  ...["\u202Eevil", "\uFEFFmark", "\uD800", "\uDC00x", "a\u0300".repeat(200), "👨‍👩‍👧‍👦", "ﷺ", "İ", "ß"],
  ...["x".repeat(255), "x".repeat(256), "x".repeat(10_001), "é".repeat(5_000), "\n".repeat(3_000)],
  ...[
    "a@b",
    "a@b.example",
    "a b@example.org",
    "<a@example.org>",
    `"a\r\n"@example.org`,
    "a@[127.0.0.1]",
  ],
  ...["en", "nb", "fr", "de", "zz", "en-US-x-private", "xx-".repeat(50)],
];

const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...NASTY), fc.constantFrom(...NASTY))
      .map((two) => two.join("")),
  },
);

/** Fields of a query or a form: mostly with the names that are asked for, and often with what is right there. */
export function fields(names: string[], right: Record<string, string[]>) {
  const name = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: text },
  );
  const field = name.chain((of) => {
    // Some names are those of what every object has.
    const known = Object.hasOwn(right, of) ? (right[of] ?? []) : [];
    const value =
      known.length === 0
        ? text
        : fc.oneof(
            { weight: 3, arbitrary: fc.constantFrom(...known) },
            { weight: 2, arbitrary: text },
          );
    return fc.tuple(fc.constant(of), value);
  });
  // Twice the same name is one of the things to try.
  return fc.array(field, { maxLength: 12 });
}

/** A form that would be taken, of which a field or two are not as they should be. */
export function almostRight(right: Record<string, string[]>) {
  const names = Object.keys(right);
  const whole = fc.tuple(...names.map((name) => fc.constantFrom(...(right[name] ?? [""]))));
  const wrong = fc.array(fc.tuple(fc.constantFrom(...names), text), { maxLength: 2 });
  return fc.tuple(whole, wrong).map(([values, broken]) => {
    const form = new Map(names.map((name, place) => [name, values[place] ?? ""]));
    for (const [name, value] of broken) form.set(name, value);
    return [...form];
  });
}

export { text };
