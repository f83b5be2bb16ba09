import { z } from "zod";

/**
 * What nobody sees: control characters, marks that turn the reading direction, spaces of no width,
 * tags, halves of a character. They are refused rather than dropped: they can make a text read
 * differently from what was checked, and whoever pasted them should know. The joiners U+200C and
 * U+200D stay: Persian, Hindi and many emoji are written with them.
 */
const HIDDEN =
  /[\p{Cc}\p{Cs}\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]/u;

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Characters as a person counts them: "é" is one however it is composed, and so is a flag. */
export const lengthOf = (text: string) => [...segmenter.segment(text)].length;

const spaced = (text: string) => text.replace(/[\s\u00A0]+/gu, " ").trim();

const text = (max: number, missing: string | undefined, tidied: (text: string) => string) =>
  z
    .string()
    // Keeps a hostile megabyte away from the segmenter; a grapheme may well be ten code units.
    .max(max * 20, "too-long")
    .transform((typed) => tidied(typed.normalize("NFC")))
    .pipe(
      z.string().superRefine((words, context) => {
        if (missing && words === "") context.addIssue({ code: "custom", message: missing });
        if (HIDDEN.test(words.replaceAll("\n", ""))) {
          context.addIssue({ code: "custom", message: "hidden-characters" });
        }
        if (lengthOf(words) > max) {
          context.addIssue({ code: "custom", message: "too-long", params: { max } });
        }
      }),
    );

/** One line of text as a person types it. A pasted line break is a space. `missing` is the code for none. */
export const plainText = (max: number, missing?: string) => text(max, missing, spaced);

const inParagraphs = (text: string) =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(spaced)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/** Text whose line breaks (`\n`) stay; more than one empty line between two paragraphs do not. */
export const paragraphs = (max: number, missing?: string) => text(max, missing, inParagraphs);

const HIDDEN_ANYWHERE = new RegExp(HIDDEN, "gu");
const seen = (text: string) => spaced(text.replace(HIDDEN_ANYWHERE, "").normalize("NFC"));

// Most lines of a file are nothing but this, and then there is nothing to do.
const TIDY = /^[!-~]+(?: [!-~]+)*$/;

/** A line out of a file, where nobody can be asked to type it anew: what nobody sees is dropped. */
export const visibleLine = (text: string) => (TIDY.test(text) ? text : seen(spaced(text)));

/** The same for text with line breaks. */
export const visibleParagraphs = (text: string) =>
  TIDY.test(text) ? text : inParagraphs(inParagraphs(text).split("\n").map(seen).join("\n"));
