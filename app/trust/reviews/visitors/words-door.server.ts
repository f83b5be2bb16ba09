import { db } from "../../../db.server";
import { dayOf } from "../../day";
import type { Locale } from "../../locale";
import { paragraphs } from "../../plain-text";
import { drawNotice } from "../../doors/draw-page.server";
import { knownShop } from "../../doors/known-shop.server";
import type { FormProblem } from "../../doors/form-problem";
import { problemsAt } from "../../doors/problems-at";
import { AuthorName } from "../authors/written";
import { ANSWER_MAX, QUESTION_MAX } from "../limits";
import { answerAsBuyer, askQuestion, type Said } from "./ask.server";
import { hearOfOrder } from "../../orders/looked-up.server";
import { looksLikeMachine } from "../../doors/looks-like-machine";
import { hiddenIn, idIn, type Hidden } from "./hidden-fields";
import { back, closedNotice, goneNotice } from "./notices.server";
import { drawWordsAgain } from "./pages/draw-page.server";
import { WORDS } from "./pages/words/in-each-language";
import { productAtDoor } from "./product-at-door.server";
import { readContact, type ReadContact } from "./read-contact";
import { smallForm } from "../../doors/small-form.server";
import type { Visit } from "../../doors/visit.server";

/** What somebody has typed into the form of a question, or of an answer, and what of it cannot be taken. */
type Typed = {
  locale: Locale;
  hidden: Hidden;
  product: string;
  /** Empty: it is a question itself. */
  questionId: string;
  words: { body: string; name: string };
  contact: ReadContact;
  problems: FormProblem[];
  said: Said;
};

/** Takes a shopper's question, and draws the page that says what became of it. */
export async function takeQuestionForm(request: Request, visit: Visit): Promise<string> {
  const { shop, now } = visit;
  const fields = await smallForm(request);
  const hidden = hiddenIn(fields);
  const locale = (await knownShop(shop)).language(hidden.locale);
  const product = await productAtDoor(shop, hidden, now);
  if (!product) return goneNotice(locale, hidden.returnTo);

  const typed = typedIn(fields, visit, { locale, product: product.title, questionId: "" });
  if (typed.problems.length > 0) return again(typed);
  const asked = await db.$transaction((tx) => askQuestion(tx, shop, product.id, typed.said, now));
  if (!asked) return closedNotice(locale, "questions", hidden.returnTo);
  const words = WORDS[locale].question;
  return thanks(typed, asked.shownAt ? words.shown : words.held);
}

/** Takes a buyer's answer, and draws the page that says what became of it. */
export async function takeAnswerForm(request: Request, visit: Visit): Promise<string> {
  const { shop, now } = visit;
  const fields = await smallForm(request);
  const { locale: tag, returnTo, handle } = hiddenIn(fields);
  const locale = (await knownShop(shop)).language(tag);
  const questionId = idIn(fields.get("question"));
  if (questionId === "") return goneNotice(locale, returnTo);

  const typed = typedIn(fields, visit, { locale, product: handle, questionId });
  if (typed.problems.length > 0) return again(typed);
  const { orderNumber } = typed.contact.contact;
  const answer = { ...typed.said, questionId, orderNumber };
  if ((await hearOfOrder(shop, typed.contact.contact, now)) === "unreachable") {
    return again({ ...typed, problems: [{ field: "order", code: "order-unchecked", max: 0 }] });
  }
  const answered = await db.$transaction((tx) => answerAsBuyer(tx, shop, answer, now));
  if (answered.ok) {
    const words = WORDS[locale].answer;
    return thanks(typed, answered.answer.shownAt ? words.shown : words.held);
  }
  switch (answered.code) {
    case "order-unmatched":
      return again({ ...typed, problems: [{ field: "order", code: "order-unmatched", max: 0 }] });
    case "closed":
      return closedNotice(locale, "questions", returnTo);
    case "gone":
      return goneNotice(locale, returnTo);
  }
}

function typedIn(
  fields: URLSearchParams,
  { senderHash, pace, now }: Visit,
  about: Pick<Typed, "locale" | "product" | "questionId">,
): Typed {
  const hidden = hiddenIn(fields);
  const isAnswer = about.questionId !== "";
  // A form sends line breaks of two signs, which count as one.
  const body = (fields.get("body") ?? "").replaceAll("\r\n", "\n");
  const name = fields.get("name") ?? "";
  const readBody = paragraphs(isAnswer ? ANSWER_MAX : QUESTION_MAX, "text-missing").safeParse(body);
  const readName = AuthorName.safeParse(name);
  const contact = readContact(fields, { mustShowOrder: isAnswer, today: dayOf(now) });
  const problems = [
    ...(pace === "too-many" ? [{ field: "", code: "wait" as const, max: 0 }] : []),
    ...(readBody.success ? [] : problemsAt(readBody.error, () => "body")),
    ...(readName.success ? [] : problemsAt(readName.error, () => "name")),
    ...contact.problems,
  ];
  return {
    ...about,
    ...{ hidden, contact, problems, words: { body, name } },
    said: {
      body: readBody.data ?? "",
      authorName: readName.data ?? "",
      email: contact.contact.email,
      locale: hidden.locale,
      senderHash,
      sent: { machine: looksLikeMachine(fields, now), many: pace === "many" },
    },
  };
}

const again = ({ locale, product, questionId, words, contact, hidden, problems }: Typed) =>
  drawWordsAgain({
    ...{ locale, product, questionId, hidden, problems, ...words },
    contact: contact.typed,
  });

const thanks = ({ locale, hidden }: Typed, sentence: string) =>
  drawNotice({
    ...{ locale, title: WORDS[locale].thanks.title, said: [sentence] },
    links: [back(locale, hidden.returnTo || `/products/${hidden.handle}`)],
  });
