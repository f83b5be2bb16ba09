import type { Admin } from "./admin.server";

const READ = `#graphql
  query TermsOfService {
    shop {
      shopPolicies {
        type
        body
      }
    }
  }
` as const;

const READ_TRANSLATED = `#graphql
  query TermsOfServiceIn($locale: String!) {
    shop {
      shopPolicies {
        type
        translations(locale: $locale) {
          key
          value
        }
      }
    }
  }
` as const;

const TYPE = "TERMS_OF_SERVICE";

type Locale = { locale: string; primary: boolean; published: boolean };

/** The terms of service as HTML in each language that they are published in; none while there is no text. */
export async function readTermsOfService(
  admin: Admin,
  locales: Locale[],
): Promise<Record<string, string>> {
  const { shop } = await admin.query(READ, {});
  const body = String(shop.shopPolicies.find(({ type }) => type === TYPE)?.body ?? "");
  const primary = locales.find((one) => one.primary)?.locale ?? "en";
  if (body.trim() === "") return {};

  const texts: Record<string, string> = { [primary]: body };
  for (const { locale, published } of locales) {
    if (!published || locale === primary) continue;
    const { shop: translated } = await admin.query(READ_TRANSLATED, { locale });
    const policy = translated.shopPolicies.find(({ type }) => type === TYPE);
    const words = policy?.translations.find(({ key }) => key === "body")?.value ?? "";
    if (words.trim() !== "") texts[locale] = words;
  }
  return texts;
}
