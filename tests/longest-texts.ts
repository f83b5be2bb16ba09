/** Letters of two bytes each, and another one in every language: a text that repeats is not published twice. */
const LETTERS = { nb: "å", en: "é", de: "ü" };

/** A text of `length` characters in each of three languages, as many bytes as our languages make of it. */
export const inThree = (length: number) =>
  Object.fromEntries(
    Object.entries(LETTERS).map(([locale, letter]) => [locale, letter.repeat(length)]),
  );
