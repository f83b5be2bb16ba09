import type { AccountSecurity } from "./account-security";

/** Whether a shopper would read nothing of it. */
export function saysNothing({ signIn, neverAsked, senders, tips, report }: AccountSecurity) {
  const places = [report.email, report.phone, report.page].filter((place) => place !== "");
  return !signIn.shown && neverAsked.length + senders.length + tips.length + places.length === 0;
}
