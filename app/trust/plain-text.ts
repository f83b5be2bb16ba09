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

/** One line of text as a person types it. A pasted line break is a space. `missing` is the code for none. */
export const plainText = (max: number, missing?: string) =>
  z
    .string()
    // Keeps a hostile megabyte away from the segmenter; a grapheme may well be ten code units.
    .max(max * 20, "too-long")
    .transform((text) =>
      text
        .normalize("NFC")
        .replace(/[\s\u00A0]+/gu, " ")
        .trim(),
    )
    .pipe(
      z.string().superRefine((text, context) => {
        if (missing && text === "") context.addIssue({ code: "custom", message: missing });
        if (HIDDEN.test(text)) context.addIssue({ code: "custom", message: "hidden-characters" });
        if (lengthOf(text) > max) {
          context.addIssue({ code: "custom", message: "too-long", params: { max } });
        }
      }),
    );
