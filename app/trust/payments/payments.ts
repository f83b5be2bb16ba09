import { z } from "zod";
import { emailAddress } from "../email-address";
import { localized, localizedParagraphs } from "../localized";
import { phoneNumber } from "../phone-number";
import type { Setting } from "../setting";
import { ExtraCost } from "./extra-cost";
import { momentsOf } from "./explained";
import { HOURS_MAX, METHODS_MAX, NAME_MAX, TEXT_MAX } from "./limits";
import { isKnown, isMethodId, type MethodId } from "./method-id";
import { refusedName } from "./method-name";
import { MOMENTS } from "./moments";
import { surcharges } from "./surcharges";

const text = localizedParagraphs(TEXT_MAX);

/** An empty text means Tillit's. */
const PaymentMethod = z
  .object({
    id: z.string().refine((id): id is MethodId => isMethodId(id), "unknown-method"),
    name: localized(NAME_MAX),
    moment: z.enum(MOMENTS),
    extraCost: ExtraCost,
    steps: text,
    charged: text,
    data: text,
    cancelBefore: text,
    cancelAfter: text,
    refund: text,
  })
  .superRefine(({ id, name, moment }, context) => {
    const refuse = (path: string[], message: string) =>
      context.addIssue({ code: "custom", path, message });

    if (!isKnown(id) && Object.keys(name).length === 0) refuse(["name"], "method-name-missing");
    if (!momentsOf(id).includes(moment)) refuse(["moment"], "moment-unfit");
    for (const [locale, words] of Object.entries(name)) {
      const code = refusedName(words);
      if (code) refuse(["name", locale], code);
    }
  });

export type PaymentMethod = z.infer<typeof PaymentMethod>;

/** Whom to tell when something looks wrong with a payment, by whatever method. */
const SecurityContact = z.object({
  email: emailAddress(),
  phone: phoneNumber(),
  hours: localized(HOURS_MAX),
});

const Payments = z
  .object({
    methods: z.array(PaymentMethod).max(METHODS_MAX, "too-many-methods"),
    contact: SecurityContact,
  })
  .superRefine(({ methods }, context) =>
    methods.forEach(({ id }, index) => {
      if (methods.findIndex((other) => other.id === id) !== index)
        context.addIssue({ code: "custom", path: ["methods", index], message: "twice" });
    }),
  );

export type Payments = z.infer<typeof Payments>;

export const NO_PAYMENTS: Payments = {
  methods: [],
  contact: { email: "", phone: "", hours: {} },
};

export const PAYMENTS: Setting<Payments> = {
  name: "payments",
  schema: Payments,
  whenUnset: NO_PAYMENTS,
  upgrades: [],
  disagreements: surcharges,
};
