import { Frame, Notice } from "../../../doors/frame";
import type { ThanksPageContent } from "./page";
import { PhotoTroubles } from "./photo-troubles";
import { WORDS } from "./words/in-each-language";

/** What became of what was sent. */
export function ThanksPage({ content }: { content: ThanksPageContent }) {
  const { locale, shop, reviews, photos, change } = content;
  const words = WORDS[locale].thanks;
  return (
    <Frame locale={locale} title={words.title}>
      <Notice>
        {reviews.map(({ product, state }, index) => (
          <p key={index}>{words[state]({ product })}</p>
        ))}
      </Notice>
      <PhotoTroubles {...{ locale, photos }} />
      <p>{words.later}</p>
      <p>
        <a href={change}>{words.change}</a>
      </p>
      <p>
        <a href={shop.url}>{words.toShop({ shop: shop.name })}</a>
      </p>
    </Frame>
  );
}
