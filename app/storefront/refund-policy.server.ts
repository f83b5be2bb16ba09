import { createHash } from "node:crypto";
import type { Admin } from "../admin-api/admin.server";
import { readRefundPolicy, writeRefundPolicy } from "../admin-api/refund-policy.server";
import { db } from "../db.server";
import { whileKnown } from "../installations.server";
import { returnsForLiquid } from "../trust/returns/liquid";
import { policyHtml } from "../trust/returns/policy";
import { compared } from "../trust/returns/policy-lines";
import { mayWrite, policyState, type WrittenPolicy } from "../trust/returns/policy-state";
import type { PolicyLook, PolicyWritten } from "../trust/returns/policy-look";
import { loadSettings } from "../trust/settings.server";
import { loadShopFacts } from "../trust/shop-facts.server";

const TYPE = "REFUND_POLICY";

/** How Shopify's refund policy stands to what is saved. Changes nothing. */
export async function lookAtRefundPolicy(admin: Admin, now: Date): Promise<PolicyLook> {
  const wanted = await wantedPolicy(admin.shop, now);
  if (wanted === null) return { is: "unsaid" };
  return lookFrom(await readRefundPolicy(admin), wanted, await writtenPolicy(admin.shop));
}

/** Writes what is saved; over somebody else's text only if `over` says that this very one was seen. */
export async function replaceRefundPolicy(
  admin: Admin,
  over: string | null,
  now: Date,
): Promise<PolicyWritten> {
  const { shop } = admin;
  const wanted = await wantedPolicy(shop, now);
  if (wanted === null) return { ok: false, problem: { path: [], code: "period-missing" } };
  const [there, written] = [await readRefundPolicy(admin), await writtenPolicy(shop)];
  const known = { now: there && fingerprint(there), wanted: fingerprint(wanted), written };
  if (!mayWrite(known, over)) return { ok: false, look: lookFrom(there, wanted, written) };

  const shown = await writeRefundPolicy(admin, wanted);
  if (shown === null) return { ok: false, problem: { path: [], code: "policy-refused" } };
  const fresh = { sent: known.wanted, shown: fingerprint(shown) };
  await whileKnown(shop, (tx) =>
    tx.writtenPolicy.upsert({
      where: { shop_type: { shop, type: TYPE } },
      create: { shop, type: TYPE, ...fresh, writtenAt: now },
      update: { ...fresh, writtenAt: now },
    }),
  );
  return { ok: true, look: lookFrom(shown, wanted, fresh) };
}

async function wantedPolicy(shop: string, now: Date): Promise<string | null> {
  const [settings, known] = await Promise.all([loadSettings(shop), loadShopFacts(shop)]);
  if (!known) return null;
  const returns = returnsForLiquid(settings.returns, { shop: known.facts, settings, now });
  return returns && policyHtml(returns);
}

const writtenPolicy = (shop: string): Promise<WrittenPolicy | null> =>
  db.writtenPolicy.findUnique({ where: { shop_type: { shop, type: TYPE } } });

function lookFrom(there: string | null, html: string, written: WrittenPolicy | null): PolicyLook {
  const seen = there && fingerprint(there);
  const is = policyState({ now: seen, wanted: fingerprint(html), written });
  return { is, seen, ...compared(there ?? "", html) };
}

const fingerprint = (text: string) => createHash("sha256").update(text).digest("hex");
