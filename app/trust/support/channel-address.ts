import { z } from "zod";
import { phoneNumber } from "../phone-number";
import { troubleWithAddress, webAddress } from "../web-address";

/** A chat behind a number: as typed, or as copied from the address `https://wa.me/4722334455`. */
export const whatsAppNumber = z.preprocess(
  (typed) =>
    typeof typed === "string"
      ? typed.replace(
          /^(https:\/\/)?(wa\.me|api\.whatsapp\.com)\/(send\/?\?phone=)?\+?(?=\d)/i,
          "+",
        )
      : typed,
  phoneNumber("phone-missing"),
);

const PAGE_ON_FACEBOOK = /^(?:https?:\/\/)?(?:www\.)?(?:m\.me|facebook\.com|messenger\.com\/t)\//i;

/** The name of a Facebook page: `woolly.shop`, also out of a pasted address. */
export const messengerName = z
  .string()
  .trim()
  .max(200, "too-long")
  .transform((typed) =>
    typed
      .replace(PAGE_ON_FACEBOOK, "")
      .replace(/^@/, "")
      .replace(/[/?#].*$/, ""),
  )
  .superRefine((name, context) => {
    if (name === "") context.addIssue({ code: "custom", message: "messenger-missing" });
    else if (!/^[A-Za-z0-9.-]{3,80}$/.test(name)) {
      context.addIssue({ code: "custom", message: "messenger-unreadable" });
    }
  });

/** A page of the shop's own as a path, `/pages/contact`, or a page elsewhere as a whole address. */
export const pageAddress = z
  .string()
  .trim()
  .max(500, "too-long")
  .superRefine((typed, context) => {
    if (/^\/(?![/\\])\S*$/.test(typed)) return;
    const trouble = typed === "" ? "page-missing" : troubleWithAddress(typed);
    if (trouble) context.addIssue({ code: "custom", message: trouble });
  });

export const chatAddress = webAddress("chat-missing");
