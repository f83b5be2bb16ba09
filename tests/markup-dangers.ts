import { Parser } from "htmlparser2";

/** Of our own scripts on pages: data that is read, and nothing that runs. */
const DATA = ["application/ld+json", "application/json"];
const ADDRESSES = ["href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset"];
const RUNS =
  /^[\s\p{Cc}]*(javascript|vbscript|data(?!:image\/(png|jpeg|webp|gif|svg\+xml;base64)))\s*:/iu;
const LOADS = ["iframe", "object", "embed", "base", "frame", "applet", "foreignobject"];

/** What of a page could run, or lead astray: found as a browser's parser finds it. Our own scripts are counted out by the caller. */
export function dangersIn(html: string, ownScripts = 0): string[] {
  const found: string[] = [];
  let scripts = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "script" && !DATA.includes(attributes["type"] ?? "")) scripts += 1;
      if (LOADS.includes(name)) found.push(`<${name}>`);
      if (name === "meta" && attributes["http-equiv"] === "refresh") found.push("<meta refresh>");
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on/i.test(attribute) || attribute === "srcdoc") found.push(`${attribute}=${value}`);
        if (ADDRESSES.includes(attribute) && RUNS.test(value.replace(/[\t\n\r]/g, "")))
          found.push(`${attribute}=${value}`);
        if (attribute === "style" && /expression|url\s*\(|@import/i.test(value)) found.push(value);
      }
    },
  });
  parser.end(html);
  return scripts > ownScripts ? [...found, `${scripts - ownScripts} scripts`] : found;
}
