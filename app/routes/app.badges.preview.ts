import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import { storefrontDocument } from "../storefront/document";
import { previewBlock } from "../storefront/preview.server";
import { BADGES } from "../trust/badges/badges";
import { ShopLocale } from "../trust/locale";
import { parseInput } from "../trust/setting";
import { loadSettings } from "../trust/settings.server";
import { loadShopFacts } from "../trust/shop-facts.server";
import { appHeaders } from "../ui/app-headers";
import type { PreviewAnswer } from "../ui/use-preview";

export const headers = appHeaders;

const Wanted = z.object({
  value: z.unknown(),
  locale: ShopLocale,
  surface: z.enum(["light", "dark"]),
});

/** The real block, drawn from a form that is not saved. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const wanted = Wanted.safeParse(await jsonOf(request));
  if (!wanted.success) throw new Response("Expected { value, locale, surface }", { status: 400 });
  const { value, locale, surface } = wanted.data;

  const badges = parseInput(BADGES, value);
  const [settings, known] = await Promise.all([loadSettings(shop), loadShopFacts(shop)]);
  if (!badges.ok) return answer(badges);
  if (!known) return answer({ ok: false, problems: [] });

  const now = new Date();
  const facts = { shop: known.facts, settings: { ...settings, badges: badges.value }, now };
  const problems = BADGES.disagreements?.(badges.value, facts) ?? [];
  if (problems.length > 0) return answer({ ok: false, problems });

  const document = storefrontDocument(facts);
  const shopUrl = known.facts.primaryDomain.url;
  const html = await previewBlock("badges", document, {
    locale,
    now,
    designMode: true,
    surface,
    shopUrl,
  });
  return answer({ ok: true, html });
}

const answer = (preview: PreviewAnswer) => Response.json(preview);
