import { createElement, type FunctionComponent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ConfirmPage } from "./confirm-page";
import { FormPage } from "./form-page";
import { ModelFormPage } from "./model-form-page";
import { ReceiptGonePage } from "./receipt-gone-page";
import { ReceiptPage } from "./receipt-page";

/** A page as the browser gets it. */
const drawnBy =
  <Content>(page: FunctionComponent<{ content: Content }>) =>
  (content: Content): string =>
    renderToStaticMarkup(createElement(page, { content }));

export const drawForm = drawnBy(FormPage);
export const drawConfirm = drawnBy(ConfirmPage);
export const drawReceipt = drawnBy(ReceiptPage);
export const drawReceiptGone = drawnBy(ReceiptGonePage);
export const drawModelForm = drawnBy(ModelFormPage);
