/** An order's number however its buyer types it: "#1042", "1042 ", "NO-1042". Small letters and digits only. */
export const orderNumber = (typed: string): string =>
  typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
