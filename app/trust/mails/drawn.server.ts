import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Sender } from "./mail";

export const document = (mail: ReactElement) => `<!doctype html>${renderToStaticMarkup(mail)}`;

/** A mail's plain text, without what there is nothing to say of. */
export const paragraphs = (parts: (string | null | false)[]) =>
  `${parts.filter(Boolean).join("\n\n")}\n`;

/** Below the line by which mail programs know a signature. */
export const signature = ({ name, address, url }: Sender) =>
  ["-- ", name, ...address.filter((line) => line !== name), url].join("\n");
