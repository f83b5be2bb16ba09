import { z } from "zod";
import { emailAddress } from "../email-address";
import { ItemId } from "../item-id";
import { localized, localizedParagraphs } from "../localized";
import { phoneNumber } from "../phone-number";
import type { Setting } from "../setting";
import { webAddress } from "../web-address";
import { SENDER_ABOUT_MAX, SENDERS_MAX, WORDS_MAX } from "./limits";
import { MAIL_TIP_CODES } from "./mail-tips";
import { NEVER_ASKED_CODES } from "./never-asked";

const Sender = z.object({
  id: ItemId,
  address: emailAddress("sender-missing"),
  /** What comes from it: "order and delivery mails". */
  about: localized(SENDER_ABOUT_MAX),
});

export type Sender = z.infer<typeof Sender>;

const each = <Code extends string>(codes: [Code, ...Code[]]) =>
  z
    .array(z.enum(codes))
    .max(codes.length)
    // In our order, whichever was ticked first, and each once.
    .transform((ticked) => codes.filter((code) => ticked.includes(code)));

const AccountSecurity = z
  .object({
    /** How one signs in is Shopify's to say; whether it is explained, the merchant's. */
    signIn: z.object({
      shown: z.boolean(),
      /** A Plus shop may have shoppers signed in by a service of its own, which Shopify does not tell us. */
      ownService: z.boolean(),
      words: localizedParagraphs(WORDS_MAX),
    }),
    neverAsked: each(NEVER_ASKED_CODES),
    senders: z.array(Sender).max(SENDERS_MAX, "too-many-senders"),
    tips: each(MAIL_TIP_CODES),
    report: z.object({
      email: emailAddress(),
      phone: phoneNumber(),
      page: webAddress(),
      words: localizedParagraphs(WORDS_MAX),
    }),
  })
  .superRefine(({ signIn, senders }, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: "custom", path, message });

    if (signIn.shown && signIn.ownService && Object.keys(signIn.words).length === 0) {
      refuse(["signIn", "words"], "sign-in-words-missing");
    }
    const addresses = senders.map(({ address }) => address.toLowerCase());
    addresses.forEach((address, index) => {
      if (address && addresses.indexOf(address) !== index) {
        refuse(["senders", index, "address"], "twice");
      }
    });
  });

export type AccountSecurity = z.infer<typeof AccountSecurity>;

export const NO_ACCOUNT_SECURITY: AccountSecurity = {
  signIn: { shown: false, ownService: false, words: {} },
  neverAsked: [],
  senders: [],
  tips: [],
  report: { email: "", phone: "", page: "", words: {} },
};

export const ACCOUNT_SECURITY: Setting<AccountSecurity> = {
  name: "account_security",
  schema: AccountSecurity,
  whenUnset: NO_ACCOUNT_SECURITY,
  upgrades: [],
};
