import path from "node:path";
import { Marked } from "marked";

const FOLDER = "/docs/merchants";
const texts = import.meta.glob<string>("/docs/merchants/*.md", {
  eager: true,
  query: "?raw",
  import: "default",
});
const pictures = import.meta.glob<string>(
  ["/docs/merchants/pictures/*.webp", "/docs/pictures/mails/confirmation-en-390.webp"],
  { eager: true, query: "?url", import: "default" },
);

const LIST_OF_ALL = "README";

/** Each page links to others as files; here they are addresses. */
const addressOf = (href: string) =>
  href.replace(/^README\.md(?=#|$)/, "/help/").replace(/^([\w-]+)\.md(?=#|$)/, "/help/$1");

const marked = new Marked({
  walkTokens(token) {
    if (token.type === "link") token.href = addressOf(token.href);
    if (token.type === "image") {
      token.href = pictures[path.posix.join(FOLDER, token.href)] ?? token.href;
    }
  },
});

/** A page of docs/merchants, which are our own words, as HTML; null where there is none. */
export function helpPage(name: string): { title: string; html: string } | null {
  const text = texts[`${FOLDER}/${name || LIST_OF_ALL}.md`];
  if (text === undefined) return null;
  const title = /^# (.+)$/m.exec(text)?.[1] ?? "";
  return { title, html: marked.parse(text, { async: false }) };
}
