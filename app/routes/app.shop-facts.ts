import { isDeepStrictEqual } from "node:util";
import type { ActionFunctionArgs } from "@remix-run/node";
import { adminFor, AdminTrouble } from "../admin-api/admin.server";
import { lookUpShopFacts } from "../admin-api/shop-facts.server";
import { whileKnown } from "../installations.server";
import { enqueue } from "../jobs.server";
import { authenticateAdmin } from "../shopify.server";
import { loadSetting } from "../trust/settings.server";
import { loadShopFacts, storeShopFacts } from "../trust/shop-facts.server";
import { appHeaders } from "../ui/app-headers";
import type { FactsAnswer } from "../ui/use-shop-facts";

export const headers = appHeaders;

/** Asks Shopify anew what it knows about the shop. What has changed is published. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  try {
    const { value: trustPage } = await loadSetting(shop, "trust_page");
    const facts = await lookUpShopFacts(await adminFor(shop), trustPage.pageId);
    const known = await loadShopFacts(shop);
    await whileKnown(shop, async (tx) => {
      await storeShopFacts(tx, shop, facts, new Date());
      // A badge may have stood on what is different now.
      if (!isDeepStrictEqual(known?.facts, facts)) await enqueue(tx, "publish", { shop });
    });
    return answer({ ok: true });
  } catch (error) {
    if (error instanceof AdminTrouble) return answer({ ok: false, problem: { code: error.kind } });
    throw error;
  }
}

const answer = (facts: FactsAnswer) => Response.json(facts);
