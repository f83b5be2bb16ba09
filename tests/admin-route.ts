import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { aSessionToken, SHOP } from "./shopify";

type Run = (args: ActionFunctionArgs & LoaderFunctionArgs) => Promise<unknown>;
type Asked = {
  method?: string;
  /** Sent as JSON. */
  body?: unknown;
  params?: Record<string, string>;
  query?: string;
  shop?: string;
};

/** Asks a loader or an action of the admin as one of its pages does; a thrown answer is one too. */
export async function askRoute(
  run: Run,
  { method = "POST", body, params = {}, query = "", shop = SHOP }: Asked = {},
): Promise<Response> {
  const request = new Request(`https://tillit.example/app${query}`, {
    method,
    body: body === undefined ? null : JSON.stringify(body),
    headers: {
      accept: "*/*",
      authorization: `Bearer ${await aSessionToken({ shop })}`,
      "user-agent": "Mozilla/5.0 Chrome/140",
    },
  });
  const answer = await run({ request, params, context: {} }).catch((thrown: unknown) => thrown);
  return answer instanceof Response ? answer : Response.json(answer);
}
