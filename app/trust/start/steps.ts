import type { SettingName } from "../settings";

/** What a shop states on the way from the installation to its first publication, in this order. */
export const STATED_STEPS = ["business", "returns", "support", "payments", "badges"] as const;
export type StatedStep = (typeof STATED_STEPS)[number];

/** Then the merchant's word, and a place in the theme. */
export const STEPS = [...STATED_STEPS, "publish", "place"] as const;
export type Step = (typeof STEPS)[number];

export const isStep = (name: string | undefined): name is Step =>
  STEPS.some((step) => step === name);

export const isStated = (name: string | undefined): name is StatedStep =>
  STATED_STEPS.some((step) => step === name);

export const stepAddress = (step: Step) => `/app/start/${step}`;

export const stepAfter = (step: Step): Step | null => STEPS[STEPS.indexOf(step) + 1] ?? null;
export const stepBefore = (step: Step): Step | null => STEPS[STEPS.indexOf(step) - 1] ?? null;

/** The settings that the answers of a step become. */
export const SETTINGS_OF = {
  business: ["business"],
  returns: ["returns", "guarantee"],
  support: ["support"],
  payments: ["payments"],
  badges: ["badges"],
} as const satisfies Record<StatedStep, SettingName[]>;
