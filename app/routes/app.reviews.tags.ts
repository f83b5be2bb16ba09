import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import { plainText } from "../trust/plain-text";
import { TAG_MAX, TAGS_MAX } from "../trust/reviews/limits";
import { tagReviews } from "../trust/reviews/moderation.server";
import { Ids } from "../trust/reviews/moderation/ids";
import { stroke } from "../trust/reviews/moderation/stroke.server";
import { usedTags } from "../trust/reviews/moderation/used-tags.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

const Tags = z.array(plainText(TAG_MAX, "tag-missing")).max(TAGS_MAX).default([]);
const Wanted = z.object({ ids: Ids, add: Tags, remove: Tags });

/** The tags that reviews have, to choose from. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  return Response.json({ tags: await usedTags(shop) });
}

/** Gives tags to reviews, or takes some away. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const wanted = Wanted.safeParse(await jsonOf(request));
  if (!wanted.success) throw new Response("Expected { ids, add, remove }", { status: 400 });
  const { ids, ...tags } = wanted.data;
  const now = new Date();
  return Response.json(await stroke((tx) => tagReviews(tx, shop, ids, tags, now)));
}
