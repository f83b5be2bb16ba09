import { SETTING_NAMES, type SettingName, type TrustSettings } from "../app/trust/settings";

type Example = {
  /** Believable, in two languages, for the shop in facts.ts. */
  filled: unknown;
  /** Every list and every text as long as it may be, in three languages. */
  largest: unknown;
};

const examples = import.meta.glob<Example>("./examples/*.ts", { eager: true });

export function exampleOf(name: SettingName): Example {
  const example = examples[`./examples/${name}.ts`];
  if (!example) throw new Error(`tests/examples/${name}.ts is missing`);
  return example;
}

/** A shop that has stated everything. */
export const filledSettings = () =>
  Object.fromEntries(SETTING_NAMES.map((name) => [name, exampleOf(name).filled])) as TrustSettings;
