import type { Problem } from "../problem";
import type { Answers } from "./answers";
import type { StatedStep } from "./steps";

const lack = (field: string, code: string, isLacking: boolean): Problem[] =>
  isLacking ? [{ path: [field], code }] : [];

/** What shoppers would see nothing without. */
const LACKS: { [Name in StatedStep]: (answers: Answers[Name]) => Problem[] } = {
  business: ({ legalName }) => lack("legalName", "legal-name-missing", legalName.trim() === ""),
  returns: ({ days }) => lack("days", "period-missing", days === null),
  support: ({ email, phone }) =>
    lack("email", "channel-missing", email.trim() === "" && phone.trim() === ""),
  payments: ({ methods }) => lack("methods", "method-missing", methods.length === 0),
  badges: ({ claims }) => lack("claims", "badge-missing", claims.length === 0),
};

export const lacksOf = <Name extends StatedStep>(step: Name, answers: Answers[Name]): Problem[] =>
  LACKS[step](answers);
