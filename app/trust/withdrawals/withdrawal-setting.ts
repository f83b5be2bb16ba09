import { z } from "zod";
import { localized, localizedParagraphs } from "../localized";
import type { Setting } from "../setting";
import { LABEL_MAX, WORDS_MAX } from "./limits";
import { isFixedByLaw } from "./own-labels";

const BUTTONS = ["withdraw", "confirm"] as const;

const WithdrawalSetting = z
  .object({
    /** The button that leads to the form. */
    withdraw: localized(LABEL_MAX),
    /** The button that declares the withdrawal. */
    confirm: localized(LABEL_MAX),
    /** The merchant's own, above the form. */
    words: localizedParagraphs(WORDS_MAX),
  })
  .superRefine((value, context) => {
    const refuse = (button: (typeof BUTTONS)[number], locale: string, message: string) =>
      context.addIssue({ code: "custom", path: [button, locale], message });
    const locales = new Set(BUTTONS.flatMap((button) => Object.keys(value[button])));
    for (const locale of locales) {
      const [withdraw, confirm] = [value.withdraw[locale], value.confirm[locale]];
      if (isFixedByLaw(locale)) {
        refuse(withdraw === undefined ? "confirm" : "withdraw", locale, "fixed-by-law");
      } else if (withdraw === undefined || confirm === undefined) {
        refuse(withdraw === undefined ? "withdraw" : "confirm", locale, "other-label-missing");
      } else if (withdraw === confirm) {
        refuse("confirm", locale, "labels-alike");
      }
    }
  });

/** What a shop says on the page where contracts are withdrawn from. The page itself is always there. */
export type WithdrawalSetting = z.infer<typeof WithdrawalSetting>;

export const NO_WITHDRAWAL_SETTING: WithdrawalSetting = { withdraw: {}, confirm: {}, words: {} };

export const WITHDRAWAL: Setting<WithdrawalSetting> = {
  name: "withdrawal",
  schema: WithdrawalSetting,
  whenUnset: NO_WITHDRAWAL_SETTING,
  upgrades: [],
};
