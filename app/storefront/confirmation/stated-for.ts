import type { Reader } from "../../trust/confirmation/mails/reader";
import type { Section } from "../../trust/confirmation/section";
import type { Stated } from "../../trust/confirmation/stated";
import type { StatedFacts } from "../../trust/facts";
import { guaranteeSection } from "./guarantee-section";
import { paidBy } from "./payment-methods";
import { readingOf } from "./reading";
import { returnsSection } from "./returns-section";
import { securitySection } from "./security-section";
import { sellerSection } from "./seller-section";
import { supportSection } from "./support-section";
import { termsSection, type TermsOfOrder } from "./terms-section";
import { withdrawalSection } from "./withdrawal-section";

export type OrderLinks = { withdrawAt: string; terms: TermsOfOrder | null };

/** All that was stated and that the law gives, of all settings, as the reader of one confirmation has it. */
export function statedFor(
  facts: StatedFacts,
  reader: Reader,
  gateways: string[],
  { withdrawAt, terms }: OrderLinks,
): Stated {
  const reading = readingOf(facts, reader);
  return {
    seller: sellerSection(reading),
    payment: paidBy(gateways, reading),
    parts: whatIs({
      support: supportSection(reading),
      security: securitySection(reading),
      returns: returnsSection(reading),
      guarantee: guaranteeSection(reading),
      withdrawal: withdrawalSection(withdrawAt, reading),
      terms: termsSection(terms, reading),
    }),
  };
}

const whatIs = (sections: Record<keyof Stated["parts"], Section | null>): Stated["parts"] =>
  Object.fromEntries(Object.entries(sections).filter(([, one]) => one !== null));
