/** What may be used, changed and passed on freely, also within a program that is not free. As the packages write it. */
export const ALLOWED = [
  ...["MIT", "MIT-0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0"],
  ...["Unlicense", "CC0-1.0", "Python-2.0", "PSF-2.0"],
  ...["(MIT OR CC0-1.0)", "(MIT OR Apache-2.0)", "(MIT OR EUPL-1.1+)", "(Apache-2.0 AND MIT)"],
  "(Unlicense OR Apache-2.0)",
];

type Exception = {
  /** Of a family, up to the star. */
  name: string;
  /** As the package writes it; null: it writes none. */
  licence: string | null;
  because: string;
};

const LIBVIPS =
  "libvips is a library of its own beside sharp, loaded as a file that anybody may replace; it is not changed";
const OLD_FORM =
  "an old package whose package.json says MIT in a form that the lock does not repeat; used to build only";

/** Each with the reason why it may be here all the same. */
export const EXCEPTIONS: Exception[] = [
  ...["@shopify/polaris", "@shopify/polaris-icons", "@shopify/polaris-tokens"].map((name) => ({
    ...{ name, licence: "SEE LICENSE IN LICENSE.md" },
    because: "MIT with one more condition, which is met: what it is used in works with Shopify",
  })),
  { name: "@shopify/polaris-types", licence: null, because: "types of Polaris, to build only" },
  { name: "@img/sharp-libvips-*", licence: "LGPL-3.0-or-later", because: LIBVIPS },
  { name: "@img/sharp-win32-*", licence: "Apache-2.0 AND LGPL-3.0-or-later", because: LIBVIPS },
  {
    ...{ name: "@img/sharp-wasm32", licence: "Apache-2.0 AND LGPL-3.0-or-later AND MIT" },
    because: LIBVIPS,
  },
  ...["axe-core", "@axe-core/playwright"].map((name) => ({
    ...{ name, licence: "MPL-2.0" },
    because: "it tests, unchanged, and is not part of what runs",
  })),
  {
    ...{ name: "date-holidays", licence: "(ISC AND CC-BY-3.0)" },
    because: "CC-BY is of its holidays' data; who made them is named in its LICENSE, which is kept",
  },
  ...["caniuse-lite", "spdx-exceptions"].map((name) => ({
    ...{ name, licence: name === "caniuse-lite" ? "CC-BY-4.0" : "CC-BY-3.0" },
    because: "data that a tool reads; who made it is named in its LICENSE, which is kept",
  })),
  ...["eval", "format", "require-like"].map((name) => ({ name, licence: null, because: OLD_FORM })),
];
