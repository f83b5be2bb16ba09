import { adminFor } from "../../../admin-api/admin.server";
import { db, type Tx } from "../../../db.server";
import { enqueue } from "../../../jobs.server";
import { log } from "../../../log.server";
import { MailTrouble, sendMail } from "../../../mail.server";
import { open } from "../../../seal.server";
import { proxyAddress } from "../../proxy-address";
import { loadSettings } from "../../settings.server";
import { loadShopFacts } from "../../shop-facts.server";
import { drawAnswerMail } from "../invitations/mails/draw-mail.server";
import { withoutAddresses } from "../../mails/mail-pause";
import { messageId } from "../../mails/message-id.server";
import { languageFor, senderFrom } from "../../mails/sender";
import type { World } from "../invitations/send-invitation.server";
import type { AnsweredQuestion } from "../question";
import { SHOWN, withShownAnswers } from "./shown-questions.server";

/** An answer may be taken back, or be put better, for so long. */
const SECONDS_TO_UNDO = 60;

/** Has whoever asked be told of the first answer, if there is one by then and an address for it. */
export async function tellAskerLater(tx: Tx, shop: string, questionId: string): Promise<void> {
  const waiting = await tx.productQuestion.count({
    where: { shop, id: questionId, contact: { not: null }, toldAt: null, ...SHOWN },
  });
  const answers = await tx.productAnswer.count({ where: { shop, questionId, ...SHOWN } });
  if (waiting === 0 || answers === 0) return;
  const how = { key: `${shop} ${questionId}`, afterSeconds: SECONDS_TO_UNDO };
  await enqueue(tx, "answer-mail", { shop, questionId }, how);
}

const realWorld: World = { send: sendMail, connect: adminFor };

/**
 * Tells whoever asked that there is an answer: once, and only of one that is shown. Trouble that passes is thrown,
 * for the job to try again.
 */
export async function tellAsker(
  shop: string,
  questionId: string,
  now: Date,
  { send }: World = realWorld,
): Promise<void> {
  const row = await db.productQuestion.findFirst({
    where: { shop, id: questionId, toldAt: null, ...SHOWN },
  });
  const contact = row?.contact;
  if (!row || !contact) return;
  const [asked] = await withShownAnswers(shop, [row], db);
  if (!asked || asked.answers.length === 0) return;

  const { content, replyTo } = await contentFor(shop, asked);
  try {
    await send({
      ...{ shop, to: open(contact), from: { name: content.shop.name } },
      ...(replyTo && { replyTo }),
      ...drawAnswerMail(content),
      messageId: messageId(`answer-${questionId}`),
      headers: { "Auto-Submitted": "auto-generated" },
    });
  } catch (error) {
    if (!(error instanceof MailTrouble) || error.kind === "temporary") throw error;
    const reason = withoutAddresses(error.message);
    log.info({ shop, questionId, reason }, "a mail to who asked was refused");
  }
  // One that was refused would be refused again.
  await db.productQuestion.updateMany({ where: { shop, id: questionId }, data: { toldAt: now } });
}

async function contentFor(shop: string, { question, answers }: AnsweredQuestion) {
  const { productId, id } = question;
  const [known, settings, product] = await Promise.all([
    loadShopFacts(shop),
    loadSettings(shop),
    db.product.findUnique({ where: { shop_id: { shop, id: productId } } }),
  ]);
  // Looked up at each publication: tried again until then.
  if (!known) throw new Error("the shop's address is not known yet");
  const facts = { shop: known.facts, settings };
  const locale = languageFor(question.locale, facts);
  const [first] = answers;
  const query = { product: product?.handle ?? "", lang: locale };
  return {
    replyTo: known.facts.contactEmail,
    content: {
      ...{ locale, shop: senderFrom(facts, locale), question: question.body },
      product: product?.title ?? "",
      answer: {
        by: first?.authorName === null ? ("byShop" as const) : ("byBuyer" as const),
        body: first?.body ?? "",
      },
      links: { question: `${proxyAddress(known.facts, "questions", query)}#question-${id}` },
    },
  };
}
