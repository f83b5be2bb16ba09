const NAMED: Record<string, string> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " },
  ...{ hellip: "…", ndash: "–", mdash: "—", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”" },
  ...{ laquo: "«", raquo: "»", euro: "€", pound: "£", copy: "©", reg: "®", trade: "™", deg: "°" },
  ...{ agrave: "à", aacute: "á", acirc: "â", auml: "ä", aring: "å", aelig: "æ", ccedil: "ç" },
  ...{ egrave: "è", eacute: "é", ecirc: "ê", euml: "ë", iacute: "í", icirc: "î", iuml: "ï" },
  ...{ ntilde: "ñ", oacute: "ó", ocirc: "ô", ouml: "ö", oslash: "ø", szlig: "ß" },
  ...{ ugrave: "ù", uacute: "ú", ucirc: "û", uuml: "ü", iexcl: "¡", iquest: "¿" },
};
const LINE_ENDS = /<br\s*\/?>|<\/(?:p|div|li|h[1-6]|blockquote)\s*>/gi;
// What is never closed goes on to the end, as in a browser.
const UNREAD = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
// `I <3 this` has no tag in it.
const TAG = /<\/?[a-z][^<>]*>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi;

/** What a reader of the page saw: without tags, and with each entity once what it stands for. */
export const textOfHtml = (html: string) =>
  html.replace(UNREAD, "").replace(LINE_ENDS, "\n").replace(TAG, "").replace(ENTITY, character);

function character(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) {
    const lower = name.toLowerCase();
    const found = Object.hasOwn(NAMED, lower) ? NAMED[lower] : undefined;
    if (found === undefined) return entity;
    const isCapital = /^\p{Lu}/u.test(name) && /^\p{Ll}$/u.test(found);
    return isCapital ? found.toUpperCase() : found;
  }
  const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
