import { isInEea, isInEu } from "../countries";
import { countriesShippedTo } from "../countries-shipped-to";
import type { AuditFacts } from "./facts";

/** The law follows the consumer: Regulation (EC) No 593/2008, Art. 6. */
export const sellsInEea = ({ shop }: AuditFacts) => countriesShippedTo(shop).some(isInEea);
export const sellsInEu = ({ shop }: AuditFacts) => countriesShippedTo(shop).some(isInEu);
