/** How a kind of number is written in a country, and how one that cannot exist is told. */
export type NumberScheme = {
  /** One that is written correctly, for whoever typed one that is not. */
  example: string;
  /** As it is usually written; null if the form or the check digit is wrong. */
  written(typed: string): string | null;
};

/** What the library `stdnum` knows of a number. */
type Validator = {
  validate(typed: string): { isValid: boolean };
  compact(typed: string): string;
};

/** Form and check digit by the library; `write` puts the bare number as people write it. */
export function checked(
  validator: Validator | undefined,
  example: string,
  write: (bare: string) => string = (bare) => bare,
): NumberScheme {
  // Only a version of the library without it, which the tests of the two tables would meet.
  if (!validator) throw new Error(`The library does not know numbers like ${example}`);
  return {
    example,
    written(typed) {
      try {
        return validator.validate(typed).isValid ? write(validator.compact(typed)) : null;
      } catch {
        // The library stumbles over some texts that are no such number: "EIN 12" is a Dutch one.
        return null;
      }
    },
  };
}

/** The form alone, where a number has no check digit or the library does not know it. */
export const formed = (
  form: RegExp,
  example: string,
  write: (typed: string) => string = (typed) => typed,
): NumberScheme => ({
  example,
  written(typed) {
    const tidied = write(typed.toUpperCase());
    return form.test(tidied) ? tidied : null;
  },
});

/** Whichever of several kinds it is. */
export const either = (first: NumberScheme, ...others: NumberScheme[]): NumberScheme => ({
  example: first.example,
  written: (typed) =>
    [first, ...others].map((one) => one.written(typed)).find((written) => written !== null) ?? null,
});

/** `grouped("999999999", " ", 3, 3)`: "999 999 999". */
export function grouped(bare: string, gap: string, ...lengths: number[]): string {
  const parts: string[] = [];
  let rest = bare;
  for (const length of lengths) {
    parts.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return [...parts, rest].join(gap);
}
