import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { db } from "../db.server";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import { previewReview } from "../storefront/review-preview.server";
import { paragraphs } from "../trust/plain-text";
import { problemsFrom } from "../trust/problem";
import { REPLY_MAX } from "../trust/reviews/limits";
import { photosOf } from "../trust/reviews/photos.server";
import { reviewFrom } from "../trust/reviews/stored-review.server";
import { loadShopFacts } from "../trust/shop-facts.server";
import { appHeaders } from "../ui/app-headers";
import type { PreviewAnswer } from "../ui/use-preview";

export const headers = appHeaders;

const Wanted = z.object({ value: z.object({ text: paragraphs(REPLY_MAX) }) });

/** A review as shoppers would see it with a reply that is not published. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const wanted = Wanted.safeParse(await jsonOf(request));
  if (!wanted.success) {
    const problems = problemsFrom(wanted.error);
    // Of the value, not of what was sent around it.
    return answer({
      ok: false,
      problems: problems.map((one) => ({ ...one, path: one.path.slice(1) })),
    });
  }
  const { id = "" } = params;
  const [row, photos, known] = await Promise.all([
    db.review.findUnique({ where: { shop_id: { shop, id } } }),
    photosOf(shop, [id]),
    loadShopFacts(shop),
  ]);
  if (!row) throw new Response("There is no such review", { status: 404 });
  if (!known) return answer({ ok: false, problems: [] });
  const now = new Date();
  const stored = reviewFrom(row);
  const { text } = wanted.data.value;
  const repliedAt = text === stored.reply ? stored.repliedAt : now;
  const review = { ...stored, reply: text || null, repliedAt: text ? repliedAt : null };
  const drawn = { review, photos: photos.get(id) ?? [] };
  return answer({ ok: true, html: await previewReview(drawn, known.facts, now), empty: false });
}

const answer = (preview: PreviewAnswer) => Response.json(preview);
