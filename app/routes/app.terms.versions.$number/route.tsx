import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BlockStack, Card, Link, Text } from "@shopify/polaris";
import { authenticateAdmin } from "../../shopify.server";
import { primaryLocale } from "../../trust/shop-facts";
import { loadShopFacts } from "../../trust/shop-facts.server";
import { PassageList } from "../../trust/terms/passage-list";
import { readable } from "../../trust/terms/readable";
import { termsNumbered } from "../../trust/terms/versions.server";
import { AdminPage } from "../../ui/admin-page";
import { appHeaders } from "../../ui/app-headers";
import { dayAndTime } from "../../ui/day-and-time";
import { languageName } from "../../ui/language-names";
import { loaderWithTexts } from "../../ui/part-texts";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";

export const headers = appHeaders;
export const handle = { texts: "terms" };
export const clientLoader = loaderWithTexts("terms");

const NUMBER_MAX = 1_000_000_000;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const number = /^\d+$/.test(params.number ?? "") ? Number(params.number) : 0;
  const version = number < NUMBER_MAX ? await termsNumbered(shop, number) : null;
  if (!version) throw new Response("There is no such version", { status: 404 });
  const known = await loadShopFacts(shop);
  const first = known ? [primaryLocale(known.facts)] : [];
  const locales = [...new Set([...first, ...Object.keys(version.texts)])];
  return {
    number,
    publishedAt: version.publishedAt.toISOString(),
    timeZone: known?.facts.timeZone ?? "UTC",
    hash: version.hash,
    address: version.address,
    texts: locales
      .filter((locale) => Object.hasOwn(version.texts, locale))
      .map((locale) => ({ locale, passages: readable(version, locale, locale).passages })),
  };
}

/** One version, whole, in all its languages. */
export default function TermsVersionRoute() {
  const { t, locale } = useTexts();
  const { number, publishedAt, timeZone, hash, address, texts } = useLoaderData<typeof loader>();
  return (
    <AdminPage
      title={t("terms.versions.number", { number })}
      subtitle={t("terms.versions.since", { date: dayAndTime(publishedAt, locale, timeZone) })}
      parent={{ title: t("settings.terms.title"), url: "/app/terms" }}
    >
      {address && (
        <SectionCard title={t("terms.page")} what={t("terms.pageWarningText")}>
          <Link url={address} target="_blank">
            {address}
          </Link>
        </SectionCard>
      )}
      {texts.map(({ locale: written, passages }) => (
        <Card key={written}>
          <BlockStack gap="400">
            <Text as="h2" variant="headingMd">
              {languageName(written, locale)}
            </Text>
            <div lang={written} style={TEXT}>
              <PassageList
                passages={passages}
                heading={(text) => (
                  <Text as="h3" variant="headingSm">
                    {text}
                  </Text>
                )}
              />
            </div>
          </BlockStack>
        </Card>
      ))}
      <Text as="p" tone="subdued" breakWord>
        {t("terms.versions.hash", { hash })}
      </Text>
    </AdminPage>
  );
}

const TEXT = { display: "grid", gap: "var(--p-space-300)", whiteSpace: "pre-line" } as const;
