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
  const policies = await readPolicies(admin, locales);
  return policies.find(({ type }) => type === TYPE)?.texts ?? {};
}

/** Each policy that has a text, as HTML in each language that it is published in. */
export async function readPolicies(
  admin: Admin,
  locales: Locale[],
): Promise<{ type: string; texts: Record<string, string> }[]> {
  const { shop } = await admin.query(READ, {});
  const primary = locales.find((one) => one.primary)?.locale ?? "en";
  const policies = shop.shopPolicies
    .filter(({ body }) => String(body ?? "").trim() !== "")
    .map(({ type, body }) => ({ type: String(type), texts: { [primary]: String(body) } }));
  if (policies.length === 0) return [];

  for (const { locale, published } of locales) {
    if (!published || locale === primary) continue;
    const { shop: translated } = await admin.query(READ_TRANSLATED, { locale });
    for (const policy of policies) {
      const found = translated.shopPolicies.find(({ type }) => type === policy.type);
      const words = found?.translations.find(({ key }) => key === "body")?.value ?? "";
      if (words.trim() !== "") policy.texts[locale] = words;
    }
  }
  return policies;
}
