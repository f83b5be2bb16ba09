import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import { startCheck, stopCheck } from "../trust/reviews/imports/import-verbs.server";
import { answerOf, theImport } from "../trust/reviews/imports/import-view.server";
import { Choices, Mapping } from "../trust/reviews/imports/stored-import.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

const Plan = z.object({ mapping: Mapping, choices: Choices });

/** That a file is being checked: a POST begins it with what the merchant said of the file, a DELETE goes back to that. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const file = await theImport(shop, params.id);
  if (request.method === "DELETE") return Response.json(await answerOf(file, stopCheck));
  const plan = Plan.safeParse(await jsonOf(request));
  if (!plan.success) throw new Response("Expected { mapping, choices }", { status: 400 });
  const now = new Date();
  return Response.json(await answerOf(file, (found) => startCheck(found, plan.data, now)));
}
