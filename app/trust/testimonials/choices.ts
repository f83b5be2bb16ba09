/**
 * What the person got for it, and what ties the person to the shop. Both are said beside the quote:
 * a bought or a related opinion that looks like any other misleads (Directive 2005/29/EC, Annex I,
 * 11 and 23c; 16 CFR 465.5).
 */
export const GIVEN = ["nothing", "discount", "product", "money"] as const;
export const TIES = ["none", "staff", "family", "business"] as const;

/** How somebody who hears nothing can follow a video. */
export const CAPTIONS = ["in-picture", "switchable", "none"] as const;

export const CONSENT_WAYS = ["email", "letter", "form", "message", "spoken"] as const;
