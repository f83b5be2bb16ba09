import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import { startPreview } from "../storefront/start-preview.server";
import { ShopLocale } from "../trust/shop-locale";
import { keptAnswers } from "../trust/start/answers";
import { judge } from "../trust/start/judge";
import { knownStart } from "../trust/start/known-start.server";
import { STATED_STEPS } from "../trust/start/steps";
import { answersOf } from "../trust/start/with-drafts";
import { appHeaders } from "../ui/app-headers";
import type { PreviewAnswer } from "../ui/use-preview";

export const headers = appHeaders;

const Product = z.object({
  title: z.string().max(300),
  picture: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullable(),
});

const Wanted = z.object({
  value: z.object({
    step: z.enum(STATED_STEPS).nullable(),
    answers: z.unknown(),
    product: Product.nullable(),
  }),
  locale: ShopLocale,
  surface: z.enum(["light", "dark"]),
});

/** A product's page with all that was accepted, and with the step that is being answered. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const wanted = Wanted.safeParse(await jsonOf(request));
  if (!wanted.success) throw new Response("Expected { value, locale, surface }", { status: 400 });
  const { value, locale, surface } = wanted.data;
  const { step, product } = value;
  const known = await knownStart(shop, new Date());
  if (!known) return answer({ ok: false, problems: [] });

  const { facts, lookedUpAt } = known;
  const answers = step && keptAnswers(step, value.answers);
  const judged = step && answers ? judge(step, answersOf(step, facts, answers), facts) : null;
  const settings = { ...facts.settings, ...judged?.settings };
  const preview = await startPreview(
    { ...facts, settings },
    { locale, surface, lookedUpAt, product },
  );
  // What lacks is no mistake while somebody is typing, and the rest of the page can be drawn all the same.
  const wrong = (judged?.problems ?? []).filter(({ code }) => !code.endsWith("-missing"));
  return answer(wrong.length > 0 ? { ok: false, problems: wrong } : { ok: true, ...preview });
}

const answer = (preview: PreviewAnswer) => Response.json(preview);
