import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import { answerStep } from "../trust/start/answer-step.server";
import { isStated } from "../trust/start/steps";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

const Sent = z.object({ answers: z.unknown(), accept: z.boolean() });

/** Keeps what is typed on the way to the first publication, and says whether it can be accepted. Publishes nothing. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  if (!isStated(params.step)) throw new Response("There is no such step", { status: 404 });
  const sent = Sent.safeParse(await jsonOf(request));
  const answer = sent.success
    ? await answerStep(
        shop,
        params.step,
        { answers: sent.data.answers, accept: sent.data.accept },
        new Date(),
      )
    : null;
  if (!answer) throw new Response("Expected { answers, accept } as JSON", { status: 400 });
  return Response.json(answer);
}
