import { verifyProxyRequest } from "./proxy-signature.server";

/** Of which shop a request is that came through the app proxy. Throws the answer to any other. */
export function proxied(request: Request, now: Date): { shop: string; customerId: string | null } {
  const verdict = verifyProxyRequest(request, now);
  if (verdict.ok) return verdict;
  throw new Response("This page is only reached through the address of the shop.", {
    status: 401,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
