/** The bytes of a request's body; null when there are more than `max`, of which the rest is not read. */
export async function bytesOf(request: Request, max: number): Promise<Buffer | null> {
  if (Number(request.headers.get("content-length") ?? 0) > max) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.length;
    if (size > max) {
      await reader?.cancel();
      return null;
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks);
}

// Many times what fits on a storefront, so that whoever wrote too much hears by how much; checked in half a second.
const MAX_JSON_BYTES = 1_000_000;

/** What one of our own pages sent as JSON; null when it is none. Throws the answer when it is too large. */
export async function jsonOf(request: Request): Promise<unknown> {
  const body = await bytesOf(request, MAX_JSON_BYTES);
  if (!body) throw new Response("That is more than a form of this app sends", { status: 413 });
  try {
    return JSON.parse(body.toString());
  } catch {
    return null;
  }
}
