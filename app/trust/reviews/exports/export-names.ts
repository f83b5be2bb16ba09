/** The files that all reviews can be taken along in. */
export const EXPORT_NAMES = ["tillit", "judge-me", "loox"] as const;

export type ExportName = (typeof EXPORT_NAMES)[number];
