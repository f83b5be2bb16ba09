import { Button, Heading, Layout, Link, Paragraphs, Small } from "../../../mails/layout";
import type { InvitationContent } from "./mail";
import { WORDS } from "./words/in-each-language";

/** The mail that asks a buyer, and the one that reminds. */
export function InvitationMail({ content }: { content: InvitationContent }) {
  const { locale, shop, buyer, order, products, links, incentive } = content;
  const words = WORDS[locale];
  return (
    <Layout
      locale={locale}
      title={subjectOf(content)}
      shop={shop}
      foot={
        <>
          <Small>{words.why({ shop: shop.name, ...order })}</Small>
          <Small>{content.remindedLater ? words.onceMore : words.noMore}</Small>
          <Small>
            <Link to={links.unsubscribe}>{words.unsubscribe}</Link>
          </Small>
        </>
      }
    >
      <Paragraphs text={words.hello(buyer)} />
      <Paragraphs text={introOf(content)} />
      {incentive && <Paragraphs text={incentive} />}
      {products.map((product, index) => (
        <Product key={index} {...product} locale={locale} />
      ))}
      <Button to={links.write}>{words.write}</Button>
      <Small>{words.fair}</Small>
    </Layout>
  );
}

export const subjectOf = ({ subject, kind, locale, shop }: InvitationContent) =>
  (kind === "invitation" ? subject : null) ?? WORDS[locale][kind].subject({ shop: shop.name });

export const introOf = ({ intro, kind, locale, shop }: InvitationContent) =>
  (kind === "invitation" ? intro : null) ?? WORDS[locale][kind].intro({ shop: shop.name });

type ProductProps = InvitationContent["products"][number] & { locale: InvitationContent["locale"] };

function Product({ title, rate, locale }: ProductProps) {
  const { starsOf } = WORDS[locale];
  return (
    <div style={{ margin: "0 0 20px" }}>
      <Heading>{title}</Heading>
      <table role="presentation" cellPadding={0} cellSpacing={0} border={0}>
        <tbody>
          <tr>
            {rate.map((address, index) => (
              <td key={index} style={{ padding: "0 6px 0 0" }}>
                <a
                  href={address}
                  className="star"
                  aria-label={starsOf(index + 1, title)}
                  style={STAR}
                >
                  {index + 1}&nbsp;★
                </a>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** As large as a finger, also on the narrowest phone: five of them are 280 px wide. */
const STAR = {
  display: "inline-block",
  minWidth: 48,
  padding: "12px 0",
  border: "1px solid #8c9196",
  borderRadius: 6,
  color: "#17191c",
  fontSize: 15,
  lineHeight: "20px",
  textAlign: "center",
  textDecoration: "none",
} as const;
