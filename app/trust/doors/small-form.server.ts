import { bytesOf } from "../../request-body.server";

/** Far more than any form without files sends. */
const MAX_BYTES = 200_000;

/** The fields of a form without files. Throws the answer to one that is far too large. */
export async function smallForm(request: Request): Promise<URLSearchParams> {
  const bytes = await bytesOf(request, MAX_BYTES);
  if (!bytes) throw new Response("That is more than a form of this page sends", { status: 413 });
  return new URLSearchParams(bytes.toString());
}
