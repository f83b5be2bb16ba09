import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import type { UploadBegun } from "../trust/reviews/imports/import-view";
import { FILE_MAX_BYTES, FILE_MAX_MB, FILE_NAME_MAX } from "../trust/reviews/imports/pieces";
import { beginUpload } from "../trust/reviews/imports/uploads.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

const NewFile = z.object({
  fileName: z
    .string()
    .min(1)
    .transform((name) => name.slice(0, FILE_NAME_MAX)),
  size: z.int().nonnegative(),
});

/** Begins the upload of a file of reviews. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const file = NewFile.safeParse(await jsonOf(request));
  if (!file.success) throw new Response("Expected { fileName, size }", { status: 400 });
  const { size } = file.data;
  if (size === 0) return answer({ ok: false, problem: { code: "file-empty" } });
  if (size > FILE_MAX_BYTES) {
    return answer({ ok: false, problem: { code: "file-too-large", values: { max: FILE_MAX_MB } } });
  }
  const { id } = await beginUpload(shop, file.data, new Date());
  return answer({ ok: true, id });
}

const answer = (begun: UploadBegun) => Response.json(begun);
