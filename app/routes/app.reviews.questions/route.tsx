import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../../shopify.server";
import { listQuestions } from "../../trust/reviews/questions/listed-questions.server";
import { fromIn, waitingCount } from "../../trust/reviews/questions/question-list.server";
import { QuestionList } from "../../trust/reviews/questions/question-list";
import { questionSearchIn } from "../../trust/reviews/questions/question-search";
import { AdminPage } from "../../ui/admin-page";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { useTexts } from "../../ui/texts";

export const headers = appHeaders;
export const handle = { texts: "review_questions" };
export const clientLoader = loaderWithTexts("review_questions");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const query = new URL(request.url).searchParams;
  const search = questionSearchIn(query);
  const [page, waiting] = await Promise.all([
    listQuestions(shop, search, fromIn(query)),
    waitingCount(shop),
  ]);
  return { search, waiting, ...page };
}

/** What shoppers ask about products: looked through, shown, held, answered. */
export default function QuestionsRoute() {
  const { t } = useTexts();
  const { waiting, ...list } = useLoaderData<typeof loader>();
  return (
    <AdminPage
      title={
        waiting > 0 ? t("shopperQuestions.titleWaiting", { waiting }) : t("shopperQuestions.title")
      }
      subtitle={t("shopperQuestions.what")}
      parent={{ title: t("settings.reviews.title"), url: "/app/reviews" }}
    >
      <QuestionList {...list} />
    </AdminPage>
  );
}
