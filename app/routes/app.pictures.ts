import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { adminFor, AdminTrouble } from "../admin-api/admin.server";
import { uploadPicture } from "../admin-api/files.server";
import { authenticateAdmin } from "../shopify.server";
import { PICTURE_MAX_MB } from "../trust/picture-size";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

// The request's own limit; what a picture may weigh, `uploadPicture` knows.
const MAX_BODY_BYTES = 12_000_000;

/** Ours: what the merchant's own file is called is for nobody. Shopify tells files of one name apart. */
const NAME = "tillit-picture";

const Upload = z.object({ picture: z.instanceof(File), alt: z.string().max(200) });

/** Puts a picture into the shop's files. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  if (Number(request.headers.get("content-length") ?? Infinity) > MAX_BODY_BYTES) {
    return refused("picture-too-large", { max: PICTURE_MAX_MB });
  }
  const form = await request.formData().catch(() => null);
  const upload = Upload.safeParse(form && Object.fromEntries(form));
  if (!upload.success) throw new Response("Expected a picture and its alt text", { status: 400 });

  const { picture, alt } = upload.data;
  const bytes = new Uint8Array(await picture.arrayBuffer());
  try {
    return Response.json(await uploadPicture(await adminFor(shop), { name: NAME, bytes, alt }));
  } catch (error) {
    if (error instanceof AdminTrouble) return refused(error.kind);
    throw error;
  }
}

const refused = (code: string, values?: Record<string, number>) =>
  Response.json({ ok: false, problem: { path: ["picture"], code, values } });
