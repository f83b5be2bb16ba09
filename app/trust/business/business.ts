import { z } from "zod";
import { namesClosedPlatform } from "../closed-platform";
import { emailAddress } from "../email-address";
import { ItemId } from "../item-id";
import { localized, localizedParagraphs } from "../localized";
import { plainText } from "../plain-text";
import type { Setting } from "../setting";
import { webAddress } from "../web-address";
import { LIMITS } from "./limits";
import { refuseUnreadable, tidied } from "./numbers";

const Person = z.object({
  id: ItemId,
  name: plainText(LIMITS.name, "person-missing"),
  /** What she is in the company: managing director, owner, board. */
  role: localized(LIMITS.role),
});

const Business = z
  .object({
    /** As it stands in the register, or the person's own for a business without one. */
    legalName: plainText(LIMITS.name),
    /** What the shop calls itself, where that is something else. */
    tradingName: plainText(LIMITS.name),
    legalForm: plainText(LIMITS.form),
    address: z.object({
      line1: plainText(LIMITS.line),
      line2: plainText(LIMITS.line),
      postalCode: plainText(LIMITS.postalCode),
      city: plainText(LIMITS.line),
      region: plainText(LIMITS.line),
      /** ISO 3166; empty until it is chosen. */
      country: z.string().regex(/^([A-Z]{2})?$/, "country-unknown"),
    }),
    register: z.object({ name: plainText(LIMITS.name), number: plainText(LIMITS.number) }),
    taxNumber: plainText(LIMITS.number),
    representatives: z.array(Person).max(LIMITS.people, "too-many-people"),
    /** Who watches over a trade that needs a licence. */
    authority: z.object({ name: plainText(LIMITS.name), address: webAddress() }),
    /** For physicians, opticians, lawyers and the like: who gave the title, and by which rules. */
    profession: z.object({
      title: localized(LIMITS.role),
      chamber: plainText(LIMITS.name),
      country: z.string().regex(/^([A-Z]{2})?$/, "country-unknown"),
      rules: localized(LIMITS.rules),
      rulesAddress: webAddress(),
    }),
    email: emailAddress(),
    /** With the country's prefix, or without it for the country of the address. */
    phone: plainText(LIMITS.number),
    /** What else the merchant has to say: insurance, who answers for the content, arbitration. */
    more: localizedParagraphs(LIMITS.more),
  })
  .superRefine(refuseUnreadable)
  .superRefine(({ more }, context) => {
    for (const [locale, words] of Object.entries(more)) {
      if (!namesClosedPlatform(words)) continue;
      context.addIssue({ code: "custom", path: ["more", locale], message: "platform-closed" });
    }
  })
  .transform(tidied);

export type Business = z.infer<typeof Business>;

export const NO_BUSINESS: Business = {
  legalName: "",
  tradingName: "",
  legalForm: "",
  address: { line1: "", line2: "", postalCode: "", city: "", region: "", country: "" },
  register: { name: "", number: "" },
  taxNumber: "",
  representatives: [],
  authority: { name: "", address: "" },
  profession: { title: {}, chamber: "", country: "", rules: {}, rulesAddress: "" },
  email: "",
  phone: "",
  more: {},
};

export const BUSINESS: Setting<Business> = {
  name: "business",
  schema: Business,
  whenUnset: NO_BUSINESS,
  upgrades: [],
};
