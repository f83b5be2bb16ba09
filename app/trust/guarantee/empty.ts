import type { Guarantee } from "./guarantee";

/** Whether there is nothing to show. */
export const isEmpty = ({ legal, notice, commercial }: Guarantee) =>
  !legal && commercial === null && Object.keys(notice.pictures).length === 0;
