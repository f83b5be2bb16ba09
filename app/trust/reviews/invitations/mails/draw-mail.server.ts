import { createElement } from "react";
import { AnswerMail, introOf as answerIntro } from "./answer-mail";
import { AuthorMail, authorSubject, partsOf, reviewHeading, stars } from "./author-mail";
import { InvitationMail, introOf, subjectOf } from "./invitation-mail";
import { document, paragraphs, signature } from "../../../mails/drawn.server";
import type { DrawnMail } from "../../../mails/mail";
import type { AnswerContent, AuthorContent, InvitationContent } from "./mail";
import { WORDS } from "./words/in-each-language";

export function drawInvitation(content: InvitationContent): DrawnMail {
  const { locale, shop, buyer, order, products, links } = content;
  const words = WORDS[locale];
  return {
    subject: subjectOf(content),
    html: document(createElement(InvitationMail, { content })),
    text: paragraphs([
      words.hello(buyer),
      introOf(content),
      content.incentive,
      products.map(({ title }) => `* ${title}`).join("\n"),
      `${words.write}\n${links.write}`,
      words.fair,
      words.why({ shop: shop.name, ...order }),
      content.remindedLater ? words.onceMore : words.noMore,
      `${words.unsubscribe}\n${links.unsubscribe}`,
      signature(shop),
    ]),
  };
}

export function drawAuthorMail(content: AuthorContent): DrawnMail {
  const { locale, shop, review, links } = content;
  const { intro, text, next, button } = partsOf(content);
  return {
    subject: authorSubject(content),
    html: document(createElement(AuthorMail, { content })),
    text: paragraphs([
      WORDS[locale].hello(null),
      intro,
      quoted(text),
      next,
      `${button}\n${links.edit}`,
      reviewHeading(content),
      quoted([stars(content), review.title, review.body].filter(Boolean).join("\n\n")),
      WORDS[locale].author.why({ shop: shop.name }),
      signature(shop),
    ]),
  };
}

export function drawAnswerMail(content: AnswerContent): DrawnMail {
  const { locale, shop, product, question, answer, links } = content;
  const words = WORDS[locale].answered;
  return {
    subject: words.subject({ shop: shop.name, product }),
    html: document(createElement(AnswerMail, { content })),
    text: paragraphs([
      WORDS[locale].hello(null),
      answerIntro(content),
      quoted(answer.body),
      `${words.button}\n${links.question}`,
      words.question,
      quoted(question),
      words.why({ shop: shop.name }),
      signature(shop),
    ]),
  };
}

const quoted = (text: string) =>
  text
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
