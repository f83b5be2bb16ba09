/** Why nothing was seen: codes under `audit.page.storefront.trouble.` */
export const LOOK_TROUBLES = [
  /** Shoppers are asked for a password. */
  "password",
  "timeout",
  /** The shop, or whoever stands before it, gives nothing to machines. */
  "refused",
  /** The name leads nowhere, or to no public address. */
  "unreachable",
  /** The certificate is none that browsers take. */
  "certificate",
  /** Sent on to an address that is not the shop's. */
  "elsewhere",
  /** An answer that is no page: an error, another kind of file, too much, or one redirect after the other. */
  "no-page",
] as const;
export type LookTroubleCode = (typeof LOOK_TROUBLES)[number];

export class LookTrouble extends Error {
  readonly code: LookTroubleCode;

  constructor(code: LookTroubleCode, detail: string) {
    super(`${code}: ${detail}`);
    this.code = code;
  }
}
