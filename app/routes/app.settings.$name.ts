import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import { saveAndPublish } from "../storefront/save.server";
import { SettingName } from "../trust/settings";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

const Save = z.object({
  value: z.unknown(),
  // What the database counts to.
  revision: z
    .int32()
    .nonnegative()
    .max(2 ** 31 - 2),
});

/** Saves one setting whole, and asks for it to be published. Every settings page saves here. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const name = SettingName.safeParse(params.name);
  if (!name.success) throw new Response("There is no such setting", { status: 404 });
  const save = Save.safeParse(await jsonOf(request));
  if (!save.success) throw new Response("Expected { value, revision } as JSON", { status: 400 });

  const { value, revision } = save.data;
  return Response.json(await saveAndPublish(shop, name.data, value, revision, new Date()));
}
