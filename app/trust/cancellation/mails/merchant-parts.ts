import { WORDS } from "../words/in-each-language";
import type { MerchantContent } from "./mail";

export function merchantSubject({ locale, order, isStuck }: MerchantContent): string {
  const words = WORDS[locale].notice;
  return isStuck ? words.stuckSubject({ order }) : words.subject({ order });
}

export function merchantTexts({ locale, order, time, paid, isStuck }: MerchantContent): string[] {
  const words = WORDS[locale].notice;
  if (isStuck) return [words.stuckText({ order })];
  return [
    words.text({ order, time }),
    ...paid.map(({ method }) => words.paid({ method })),
    words.hurry,
  ];
}
