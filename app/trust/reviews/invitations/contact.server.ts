import { z } from "zod";
import { open, seal } from "../../../seal.server";

/** Whom a mail goes to. */
export type Contact = { email: string; name: string | null };

const Sealed = z.object({ email: z.string(), name: z.string().nullable() });

export const sealContact = ({ email, name }: Contact) => seal(JSON.stringify({ email, name }));

export const openContact = (sealed: Uint8Array): Contact => Sealed.parse(JSON.parse(open(sealed)));
