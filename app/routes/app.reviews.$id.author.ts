import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { adminFor, AdminTrouble } from "../admin-api/admin.server";
import { noteLook } from "../data-looks.server";
import { db } from "../db.server";
import { authenticateAdmin } from "../shopify.server";
import { addressOfAuthor } from "../trust/reviews/invitations/author-address.server";
import { eraseAuthorOf } from "../trust/reviews/moderation/erase-author.server";
import type { AddressAnswer, EraseAnswer } from "../trust/reviews/moderation/review-answers";
import { inOneStroke } from "../trust/reviews/moderation/stroke.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** The author's address, for a merchant who asks for it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, claims } = await authenticateAdmin(request);
  const row = await db.review.findUnique({ where: { shop_id: { shop, id: params.id ?? "" } } });
  if (!row) throw new Response("There is no such review", { status: 404 });
  await noteLook(shop, { by: claims?.sub, what: "author-address", about: row.id }, new Date());
  try {
    return answer({ address: await addressOfAuthor(row, adminFor) });
  } catch (error) {
    if (!(error instanceof AdminTrouble)) throw error;
    return answer({ address: null, trouble: error.kind });
  }
}

/** A DELETE erases the author, everywhere and for good. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  if (request.method !== "DELETE") throw new Response("Expected DELETE", { status: 405 });
  const now = new Date();
  const erased = await inOneStroke((tx) => eraseAuthorOf(tx, shop, params.id ?? "", now));
  const said: EraseAnswer = { ok: erased !== null, reviews: 0, questions: 0, ...erased };
  return Response.json(said);
}

const answer = (said: AddressAnswer) =>
  Response.json(said, { headers: { "Cache-Control": "no-store" } });
