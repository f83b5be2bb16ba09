const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // Liquid sees no tag and no output in them; a browser shows them as they were typed.
  "{": "&#123;",
  "}": "&#125;",
};

/** Text that is only text, for the browser and for Liquid, which reads the page before it. */
export const plain = (text: string) => text.replace(/[&<>"'{}]/g, (sign) => ENTITIES[sign] ?? sign);

const STYLE = /(<style>[^<]*<\/style>)/;

/**
 * HTML of ours that Liquid leaves as it is: the braces of texts and addresses become entities. Those of the
 * style stay, which entities would break; there Liquid finds no beginning, and ends mean nothing without one.
 */
export const withoutLiquid = (html: string) =>
  html
    .split(STYLE)
    .map((part, index) =>
      index % 2 === 1
        ? part.replace(/\{(?=[{%])/g, "{ ")
        : part.replace(/[{}]/g, (sign) => ENTITIES[sign] ?? sign),
    )
    .join("");
