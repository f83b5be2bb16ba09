import { drawnBy } from "../../doors/draw-page.server";
import { ConfirmPage } from "./confirm-page";
import { FormPage } from "./form-page";
import { ModelFormPage } from "./model-form-page";
import { ReceiptGonePage } from "./receipt-gone-page";
import { ReceiptPage } from "./receipt-page";

export const drawForm = drawnBy(FormPage);
export const drawConfirm = drawnBy(ConfirmPage);
export const drawReceipt = drawnBy(ReceiptPage);
export const drawReceiptGone = drawnBy(ReceiptGonePage);
export const drawModelForm = drawnBy(ModelFormPage);
