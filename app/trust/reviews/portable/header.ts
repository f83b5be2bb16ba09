/** The same for "Review Date", "review_date" and "reviewDate". */
export const headerKey = (header: string) =>
  header
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_.\-\uFEFF]+/gu, "");
