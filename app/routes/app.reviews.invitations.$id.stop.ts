import type { ActionFunctionArgs } from "@remix-run/node";
import { db } from "../db.server";
import { authenticateAdmin } from "../shopify.server";
import type { StopAnswer } from "../trust/reviews/invitations/answers";
import {
  resumeInvitation,
  stopInvitation,
} from "../trust/reviews/invitations/stop-invitation.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** That an invitation is stopped: made by a POST, and taken away again by a DELETE. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const { id = "" } = params;
  const now = new Date();
  const ok = await db.$transaction((tx) =>
    request.method === "DELETE"
      ? resumeInvitation(tx, shop, id, now)
      : stopInvitation(tx, shop, id, now),
  );
  return Response.json({ ok } satisfies StopAnswer);
}
