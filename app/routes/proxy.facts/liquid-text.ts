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

/** A text of ours with its `{places}` filled by what is already safe. */
export const filledIn = (text: string, values: Record<string, string>) =>
  text
    .split(/(\{\w+\})/)
    .map((part) => {
      const place = part.match(/^\{(\w+)\}$/)?.[1];
      return place === undefined ? plain(part) : (values[place] ?? "");
    })
    .join("");
