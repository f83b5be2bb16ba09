import type { ActionFunctionArgs } from "@remix-run/node";
import { db } from "../db.server";
import { authenticateAdmin } from "../shopify.server";
import { takeStep, undoStep } from "../trust/withdrawals/inbox/take-step.server";
import { STEPS } from "../trust/withdrawals/steps";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** A step of dealing with a withdrawal: POST takes it, DELETE undoes it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, claims } = await authenticateAdmin(request);
  const { id = "" } = params;
  const step = STEPS.find((known) => known === params.step);
  if (!step) throw new Response("There is no such step", { status: 404 });
  const change = request.method === "DELETE" ? undoStep : takeStep;
  const who = { by: claims?.sub ?? "" };
  const answer = await db.$transaction((tx) => change(tx, shop, id, step, who, new Date()));
  if (!answer.ok && answer.why === "gone")
    throw new Response("No such withdrawal", { status: 404 });
  return Response.json(answer);
}
