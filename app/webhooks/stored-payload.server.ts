import { z } from "zod";
import { open, seal } from "../seal.server";

type Stored = { payload: unknown; sealed: Uint8Array | null };

/** Who is forgotten meanwhile is found by the customer's number alone. */
const About = z.object({ customer: z.object({ id: z.string() }).nullish() });

/** A payload as it is stored: whom it is about, and all of it sealed. */
export function storedPayload(payload: object) {
  const { customer } = About.parse(payload);
  return {
    payload: customer ? { customer: { id: customer.id } } : {},
    sealed: seal(JSON.stringify(payload)),
  };
}

/** Null where it was emptied. What was stored before payloads were sealed is read too. */
export const payloadIn = ({ payload, sealed }: Stored): unknown =>
  payload === null || sealed === null ? payload : JSON.parse(open(sealed));
