import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { DrawnMail } from "../../mails/mail";
import { asText } from "./as-text";
import { ConfirmationMail } from "./confirmation-mail";
import type { ConfirmationContent } from "./content";

export const drawConfirmation = (content: ConfirmationContent): DrawnMail => ({
  subject: content.subject,
  html: `<!doctype html>${renderToStaticMarkup(createElement(ConfirmationMail, { content }))}`,
  text: asText(content),
});
