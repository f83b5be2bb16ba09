import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import { isShown, wholeDocument } from "../storefront/document";
import { previewBlock } from "../storefront/preview.server";
import type { Facts } from "../trust/facts";
import { ShopLocale } from "../trust/shop-locale";
import type { Problem } from "../trust/problem";
import { parseInput, type Setting } from "../trust/setting";
import { blockOf } from "../trust/block-of";
import { SETTINGS, SettingName } from "../trust/settings";
import { loadShopReviews } from "../trust/reviews/shop-reviews.server";
import { loadSettings } from "../trust/settings.server";
import { loadShopFacts } from "../trust/shop-facts.server";
import { currentTerms } from "../trust/terms/versions.server";
import { appHeaders } from "../ui/app-headers";
import type { PreviewAnswer } from "../ui/use-preview";

export const headers = appHeaders;

const Wanted = z.object({
  value: z.unknown(),
  locale: ShopLocale,
  surface: z.enum(["light", "dark"]),
  form: z.enum(["compact", "full"]).optional(),
});

/** A setting's real block, drawn from a form that is not saved. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const name = SettingName.safeParse(params.name);
  if (!name.success || !isShown(name.data)) {
    throw new Response("No block shows this setting", { status: 404 });
  }
  const wanted = Wanted.safeParse(await jsonOf(request));
  if (!wanted.success) throw new Response("Expected { value, locale, surface }", { status: 400 });
  const { value, locale, surface, form } = wanted.data;

  const setting = SETTINGS[name.data] as Setting<unknown>;
  const parsed = parseInput(setting, value);
  if (!parsed.ok) return answer(parsed);
  const [settings, reviews, known, terms] = await Promise.all([
    loadSettings(shop),
    loadShopReviews(shop),
    loadShopFacts(shop),
    currentTerms(shop),
  ]);
  if (!known) return answer({ ok: false, problems: [] });

  const now = new Date();
  const facts: Facts = {
    shop: known.facts,
    settings: { ...settings, [name.data]: parsed.value },
    reviews,
    terms,
    now,
  };
  const problems: Problem[] = setting.disagreements?.(parsed.value, facts) ?? [];
  if (problems.length > 0) return answer({ ok: false, problems });

  const preview = await previewBlock(blockOf(name.data), wholeDocument(facts, known.lookedUpAt), {
    locale,
    now,
    timeZone: known.facts.timeZone,
    ...(known.facts.country && { country: known.facts.country }),
    surface,
    shopUrl: known.facts.primaryDomain.url,
    ...(form && { settings: { form } }),
  });
  return answer({ ok: true, ...preview });
}

const answer = (preview: PreviewAnswer) => Response.json(preview);
