import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { adminFor, AdminTrouble } from "../admin-api/admin.server";
import { createPage } from "../admin-api/pages.server";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import { saveAndPublish } from "../storefront/save.server";
import { plainText } from "../trust/plain-text";
import { problemsFrom, type Problem } from "../trust/problem";
import { promiseIn } from "../trust/promises";
import { loadSetting } from "../trust/settings.server";
import { PageHandle } from "../trust/trust-page/page-handle";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** What Shopify allows. */
const TITLE_MAX = 255;

const Wanted = z.object({
  // A heading like any other, which promises nothing.
  title: plainText(TITLE_MAX, "page-title-missing").superRefine((title, context) => {
    const message = promiseIn(title, null);
    if (message) context.addIssue({ code: "custom", message });
  }),
  handle: PageHandle.refine((handle) => handle !== "", "page-address-missing"),
});

export type PageAnswer = { ok: true } | { ok: false; problems: Problem[] };

/** Makes the trust page in Shopify, and remembers it at once: what else stands in the form is not saved. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const wanted = Wanted.safeParse(await jsonOf(request));
  if (!wanted.success) return answer({ ok: false, problems: problemsFrom(wanted.error) });
  try {
    const created = await createPage(await adminFor(shop), wanted.data);
    if (!created.ok) return answer({ ok: false, problems: [created.problem] });
    const { id: pageId, handle } = created.page;
    return answer(await remember(shop, { pageId, handle }));
  } catch (error) {
    if (!(error instanceof AdminTrouble)) throw error;
    return answer({ ok: false, problems: [{ path: [], code: error.kind }] });
  }
}

/** Another tab may save at the same moment; what it wrote stays. */
const TRIES = 3;

async function remember(
  shop: string,
  page: { pageId: string; handle: string },
): Promise<PageAnswer> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const { value, revision } = await loadSetting(shop, "trust_page");
    // Nobody has looked at the new page yet, let alone placed the block there.
    const next = { ...value, ...page, proofsLeadHere: false };
    const saved = await saveAndPublish(shop, "trust_page", next, revision, new Date());
    if (saved.ok) return { ok: true };
    if ("problems" in saved) return { ok: false, problems: saved.problems };
  }
  return { ok: false, problems: [{ path: [], code: "changed-meanwhile" }] };
}

const answer = (page: PageAnswer) => Response.json(page);
