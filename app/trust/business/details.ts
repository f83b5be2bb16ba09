import type { Business } from "./business";
import type { Detail } from "./requirements";

/** Which details are there. An address is one that a letter would reach. */
const THERE: Record<Detail, (business: Business) => boolean> = {
  legalName: ({ legalName }) => legalName !== "",
  legalForm: ({ legalForm }) => legalForm !== "",
  address: ({ address }) => address.line1 !== "" && address.city !== "" && address.country !== "",
  email: ({ email }) => email !== "",
  phone: ({ phone }) => phone !== "",
  register: ({ register }) => register.number !== "",
  taxNumber: ({ taxNumber }) => taxNumber !== "",
  representatives: ({ representatives }) => representatives.some(({ name }) => name !== ""),
  authority: ({ authority }) => authority.name !== "",
  profession: ({ profession }) => Object.keys(profession.title).length > 0,
};

export const isThere = (detail: Detail, business: Business): boolean => THERE[detail](business);
