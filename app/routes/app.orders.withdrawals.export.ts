import type { LoaderFunctionArgs } from "@remix-run/node";
import { noteLook } from "../data-looks.server";
import { fileResponse } from "../file-stream.server";
import { authenticateAdmin } from "../shopify.server";
import { exportLog } from "../trust/withdrawals/log.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** The whole log of withdrawals, to keep and to check; that it was taken is noted. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, claims } = await authenticateAdmin(request);
  const now = new Date();
  const fileName = `withdrawals-${now.toISOString().slice(0, 10)}.jsonl`;
  await noteLook(shop, { by: claims?.sub, what: "withdrawal-log", about: fileName }, now);
  // Read at once: a slow download would hold on to the moment that it is of.
  const lines: string[] = [];
  await exportLog(shop, (line) => lines.push(`${line}\n`));
  return fileResponse({ fileName, contentType: "application/jsonl", text: each(lines) });
}

async function* each(lines: string[]): AsyncGenerator<string> {
  yield* lines;
}
