import { Field } from "../../../doors/field";
import { fieldNamed } from "./field-named";
import type { ProductForm, ReviewPageContent } from "./page";
import { PhotosField } from "./photos-field";
import { PROBLEMS_ID } from "../../../doors/problem-summary";
import { StarsField } from "./stars-field";
import { WORDS } from "./words/in-each-language";

/** One form for all products of an order: stars, words, photos, a film, and one name for all of it. */
export function ReviewForm({ content }: { content: ReviewPageContent }) {
  const { locale, action, products, name, isAnswered, problems } = content;
  const words = WORDS[locale].review;
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={`${action}#${PROBLEMS_ID}`}
      noValidate
    >
      {/* Before the photos, so that it arrives even if they do not. */}
      <Field
        {...{ locale, problems, label: words.name, name: "name", value: name }}
        help={words.nameHelp}
        autoComplete="given-name"
      />
      {products.map((product) => (
        <ProductSection key={product.productId} {...{ product, content }} />
      ))}
      <p>
        <small>{words.rules}</small>
      </p>
      <button type="submit" className="button" name="act" value="write">
        {isAnswered ? words.save : words.send}
      </button>
    </form>
  );
}

type SectionProps = {
  product: ProductForm;
  content: Pick<ReviewPageContent, "locale" | "problems">;
};

/** What is said about one product. */
export function ProductSection({ product, content }: SectionProps) {
  const { locale, problems } = content;
  const { productId, title, picture, typed, photos, own } = product;
  const words = WORDS[locale].review;
  const common = { locale, problems, optional: true };
  return (
    <section aria-label={title}>
      <div className="tillit-ask-product">
        {picture && <img src={small(picture)} alt="" width={72} height={72} />}
        <h2>{title}</h2>
      </div>
      <StarsField
        {...{ locale, problems, product: title, name: fieldNamed("rating", productId) }}
        value={typed.rating}
      />
      <Field
        {...common}
        name={fieldNamed("title", productId)}
        label={words.heading}
        value={typed.title}
      />
      <Field
        {...common}
        name={fieldNamed("body", productId)}
        label={words.text}
        value={typed.body}
        kind="text"
      />
      <PhotosField {...{ locale, productId, product: title, photos }} />
      <Field
        {...common}
        name={fieldNamed("video", productId)}
        label={words.video}
        value={typed.video}
        help={words.videoHelp}
        kind="address"
      />
      {own && (
        <p>
          <a href={own}>{WORDS[locale].own.delete}</a>
        </p>
      )}
    </section>
  );
}

/** Shopify's own server of pictures makes them as wide as asked for. */
const small = (picture: string) => {
  if (!URL.canParse(picture)) return picture;
  const url = new URL(picture);
  url.searchParams.set("width", "144");
  return url.href;
};
