import { createElement } from "react";
import { document, paragraphs, signature } from "../../mails/drawn.server";
import type { DrawnMail } from "../../mails/mail";
import { WORDS } from "../words/in-each-language";
import { BuyerMail } from "./buyer-mail";
import { buyerParts, buyerSubject } from "./buyer-parts";
import type { BuyerContent, MerchantContent } from "./mail";
import { MerchantMail } from "./merchant-mail";
import { merchantSubject, merchantTexts } from "./merchant-parts";

const quote = (text: string) => text.replace(/^/gm, "> ");

export function drawBuyerMail(content: BuyerContent): DrawnMail {
  const words = WORDS[content.locale];
  const { shop, links } = content;
  const { before, quoted, after, withdraws } = buyerParts(content);
  return {
    subject: buyerSubject(content),
    html: document(createElement(BuyerMail, { content })),
    text: paragraphs([
      words.mail.hello,
      ...before,
      quoted && quote(quoted),
      ...after,
      withdraws && `${words.withdraw}\n${links.withdraw}`,
      `${words.mail.button}\n${links.state}`,
      words.mail.why({ shop: shop.name }),
      signature(shop),
    ]),
  };
}

export function drawMerchantMail(content: MerchantContent): DrawnMail {
  const words = WORDS[content.locale].notice;
  return {
    subject: merchantSubject(content),
    html: document(createElement(MerchantMail, { content })),
    text: paragraphs([
      ...merchantTexts(content),
      `${words.button}\n${content.link}`,
      words.why,
      signature(content.shop),
    ]),
  };
}
