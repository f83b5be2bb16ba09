import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { bytesOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import type { PieceAnswer } from "../trust/reviews/imports/import-view";
import { theImport } from "../trust/reviews/imports/import-view.server";
import { PIECE_BYTES } from "../trust/reviews/imports/pieces";
import { storePiece } from "../trust/reviews/imports/uploads.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

const Place = z.coerce.number().int().nonnegative().max(100_000);

/** Takes one piece of a file. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const { id } = await theImport(shop, params.id);
  const place = Place.safeParse(params.place);
  if (!place.success) throw new Response("There is no such piece", { status: 404 });
  const bytes = await bytesOf(request, PIECE_BYTES);
  if (!bytes) throw new Response("That is more than a piece", { status: 413 });
  const stored = await storePiece(shop, id, place.data, Buffer.from(bytes));
  return Response.json({ ok: stored.ok } satisfies PieceAnswer);
}
