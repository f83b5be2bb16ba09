import type { ActionFunctionArgs } from "@remix-run/node";
import { receiveDelivery } from "../webhooks/delivery.server";

const onlyPost = () => new Response(null, { status: 405, headers: { Allow: "POST" } });

export const loader = onlyPost;

export const action = ({ request }: ActionFunctionArgs) =>
  request.method === "POST" ? receiveDelivery(request, new Date()) : onlyPost();
