import { z } from "zod";
import { Day, dayOf } from "../day";
import { ItemId } from "../item-id";
import { Picture } from "../picture";
import { plainText } from "../plain-text";
import { troubleWithAddress, webAddress } from "../web-address";
import { isNetworksOwn, NETWORKS, networkCalled, type NetworkName } from "./networks";
import { copiesScore } from "./score";

const Fields = z.object({
  id: ItemId,
  network: z.enum(Object.keys(NETWORKS) as [NetworkName, ...NetworkName[]]),
  name: plainText(60),
  /** Whom the network has certified: the shop's or the company's name as the network writes it. */
  holder: plainText(100, "holder-missing"),
  address: webAddress("address-missing"),
  validUntil: Day.nullable(),
  picture: Picture.nullable(),
});

export type Seal = z.infer<typeof Fields>;

/** A known network's seal carries the network's name, whatever the form sent. */
const named = (seal: Seal): Seal => ({ ...seal, name: NETWORKS[seal.network].name ?? seal.name });

/** A third party's mark. It needs a holder, an address that proves it and an end: UCPD Annex I, 2. */
export const Seal = Fields.superRefine((typed, context) => {
  const seal = named(typed);
  const network = NETWORKS[seal.network];
  const refuse = (field: keyof Seal, code: string) =>
    context.addIssue({
      code: "custom",
      path: [field],
      message: code,
      params: { network: network.name ?? seal.name },
    });

  if (seal.name === "") refuse("name", "name-missing");
  if (seal.network === "other" && networkCalled(seal.name)) refuse("name", "choose-the-network");
  for (const field of ["name", "holder"] as const) {
    if (copiesScore(seal[field])) refuse(field, "score-copied");
  }
  if (troubleWithAddress(seal.address) === null && !isNetworksOwn(seal.network, seal.address)) {
    refuse("address", "address-elsewhere");
  }
  if (network.endDate && seal.validUntil === null) refuse("validUntil", "end-date-missing");
  if (network.linkOnly && seal.picture) refuse("picture", "link-only");
  // Last, as nothing after a transformation is looked at while anything before it is wrong.
}).transform(named);

/** The last day counts. */
export function hasExpired(seal: Seal, now: Date): boolean {
  return seal.validUntil !== null && seal.validUntil < dayOf(now);
}
