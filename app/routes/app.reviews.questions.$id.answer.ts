import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import { paragraphs } from "../trust/plain-text";
import { problemsFrom } from "../trust/problem";
import { ANSWER_MAX } from "../trust/reviews/limits";
import { answerQuestion, takeAnswerAway } from "../trust/reviews/questions/moderation.server";
import type { QuestionReplyAnswer } from "../trust/reviews/questions/question-stroke-answer";
import { questionStroke } from "../trust/reviews/questions/question-stroke.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

const Written = z.object({ text: paragraphs(ANSWER_MAX, "own-answer-missing") });

/** The shop's public answer to a question: written by a POST, and taken away by a DELETE. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const { id = "" } = params;
  const now = new Date();
  if (request.method === "DELETE") {
    const gone = await questionStroke(shop, (tx) => takeAnswerAway(tx, shop, id, now));
    return answer({ ok: true, ...gone });
  }
  const written = Written.safeParse(await jsonOf(request));
  if (!written.success) return answer({ ok: false, problems: problemsFrom(written.error) });
  const { text } = written.data;
  const done = await questionStroke(shop, (tx) => answerQuestion(tx, shop, id, text, now));
  return answer({ ok: true, ...done });
}

const answer = (said: QuestionReplyAnswer) => Response.json(said);
