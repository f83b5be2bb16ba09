import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../../shopify.server";
import { loadSettingPage } from "../../storefront/setting-page.server";
import { consentLack } from "../../trust/testimonials/consent-lack";
import { TestimonialsForm } from "../../trust/testimonials/form";
import type { Testimonials } from "../../trust/testimonials/testimonials";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { SettingPage } from "../../ui/setting-page";

export const headers = appHeaders;
export const handle = { texts: "testimonials" };
export const clientLoader = loaderWithTexts("testimonials");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  return loadSettingPage(shop, "testimonials", new Date());
}

/** Without consent none is shown. */
const isEmpty = ({ testimonials }: Testimonials) =>
  testimonials.every(({ consent }) => consentLack(consent) !== null);

const textsOf = ({ heading, testimonials }: Testimonials) => [
  heading,
  ...testimonials.flatMap(({ quote, role, title, story, video }) => [
    ...[quote, role, title, story],
    ...(video ? [video.transcript] : []),
  ]),
];

export default function TestimonialsRoute() {
  const loaded = useLoaderData<typeof loader>();
  return (
    <SettingPage
      name="testimonials"
      forms
      loaded={loaded}
      isEmpty={isEmpty}
      texts={textsOf}
      template="page"
    >
      {(parts) => <TestimonialsForm {...parts} />}
    </SettingPage>
  );
}
