import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../../shopify.server";
import { loadSettingPage } from "../../storefront/setting-page.server";
import { isAnswered } from "../../trust/questions/answered";
import { QuestionsForm } from "../../trust/questions/form";
import { withoutGaps } from "../../trust/questions/gap";
import type { Questions } from "../../trust/questions/questions";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { SettingPage } from "../../ui/setting-page";

export const headers = appHeaders;
export const handle = { texts: "questions" };
export const clientLoader = loaderWithTexts("questions");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  return loadSettingPage(shop, "questions", new Date());
}

/** An outline with a gap is not written yet. */
const textsOf = ({ groups }: Questions) =>
  groups.flatMap(({ name, questions }) => [
    name,
    ...questions.flatMap(({ question, answer }) => [question, withoutGaps(answer)]),
  ]);

export default function QuestionsRoute() {
  const loaded = useLoaderData<typeof loader>();
  return (
    <SettingPage
      name="questions"
      forms
      loaded={loaded}
      isEmpty={({ groups }: Questions) => !groups.some((group) => group.questions.some(isAnswered))}
      texts={textsOf}
      template="page"
    >
      {(parts) => <QuestionsForm {...parts} />}
    </SettingPage>
  );
}
