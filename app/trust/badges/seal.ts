import { z } from "zod";
import { plainText } from "../plain-text";
import { isNetworksOwn, NETWORKS, networkCalled, type NetworkName } from "./networks";
import { copiesScore } from "./score";

/** A public page: nobody's password in it, and no port that only works for whoever typed it. */
const Address = z
  .string()
  .trim()
  .max(500, "too-long")
  .superRefine((address, context) => {
    const trouble = troubleWith(address);
    if (trouble) context.addIssue({ code: "custom", message: trouble });
  });

function troubleWith(address: string): string | null {
  if (address === "") return "address-missing";
  if (!URL.canParse(address)) return "address-unreadable";
  const url = new URL(address);
  if (url.protocol !== "https:") return "address-not-https";
  if (url.username || url.password) return "address-with-password";
  if (url.port) return "address-with-port";
  // An internal name or a bare number proves nothing to a shopper.
  if (!/\.[a-z][a-z0-9-]+$/.test(url.hostname)) return "address-unreadable";
  return null;
}

const Day = z
  .string()
  .refine((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && isOnCalendar(day), "date-unreadable");

// `new Date("2026-02-30")` is the second of March.
const isOnCalendar = (day: string) =>
  !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);

/**
 * What Shopify answered when the picture was uploaded to the shop's files. Nobody types this
 * address, so there is no host to check it against; it must only be one that a browser loads.
 */
const Picture = z.object({
  url: z.url({ protocol: /^https?$/, error: "picture-unreadable" }).max(2048, "picture-unreadable"),
  width: z.int().positive("picture-unreadable").max(20_000, "picture-unreadable"),
  height: z.int().positive("picture-unreadable").max(20_000, "picture-unreadable"),
});

const Fields = z.object({
  /** Given by the form, to keep a row's place while it is dragged. */
  id: z.string().regex(/^[\w-]{1,64}$/),
  network: z.enum(Object.keys(NETWORKS) as [NetworkName, ...NetworkName[]]),
  name: plainText(60),
  /** Whom the network has certified: the shop's or the company's name as the network writes it. */
  holder: plainText(100, "holder-missing"),
  address: Address,
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
  if (troubleWith(seal.address) === null && !isNetworksOwn(seal.network, seal.address)) {
    refuse("address", "address-elsewhere");
  }
  if (network.endDate && seal.validUntil === null) refuse("validUntil", "end-date-missing");
  if (network.linkOnly && seal.picture) refuse("picture", "link-only");
  // Last, as nothing after a transformation is looked at while anything before it is wrong.
}).transform(named);

/** The last day counts. */
export function hasExpired(seal: Seal, now: Date): boolean {
  return seal.validUntil !== null && seal.validUntil < now.toISOString().slice(0, 10);
}
