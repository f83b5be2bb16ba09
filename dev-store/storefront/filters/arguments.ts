/** LiquidJS hands named arguments over as pairs, after the plain ones. */
export type FilterArgument = [string, unknown] | unknown;

const isNamed = (argument: FilterArgument): argument is [string, unknown] =>
  Array.isArray(argument) && argument.length === 2 && typeof argument[0] === "string";

export const named = (given: FilterArgument[]): Record<string, unknown> =>
  Object.fromEntries(given.filter(isNamed));

export const plain = (given: FilterArgument[]): unknown[] => given.filter((one) => !isNamed(one));
