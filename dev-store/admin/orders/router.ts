import express, { type Request } from "express";
import type { OrderRecord } from "../../orders/records.ts";
import { orderName } from "../../orders/status.ts";
import type { World } from "../../world.ts";
import { localeOf } from "../locale.ts";
import { adminPage } from "../page.ts";
import { adminTexts } from "../texts.ts";
import { ACTIONS } from "./actions.ts";
import { ordersPage } from "./list-page.ts";
import { orderPage } from "./order-page.ts";

/** `/admin/orders`: the list, and a page for each order, by its id as in Shopify's addresses. */
export function adminOrdersRouter(world: World): express.Router {
  const router = express.Router();
  router.get("/", (request, answer) => {
    const locale = localeOf(request);
    const [title, body] = [adminTexts(locale).orders, ordersPage(world, locale)];
    answer.send(adminPage(world, { locale, path: "/admin/orders", title, body, script: {} }));
  });
  router.get("/:id", (request, answer, next) => {
    const order = named(world, request);
    if (!order) return next();
    const locale = localeOf(request);
    const path = `/admin/orders/${order.id}`;
    const [title, body] = [orderName(order), orderPage(world, order, locale)];
    answer.send(adminPage(world, { locale, path, title, body, script: {} }));
  });
  router.post("/:id/:action", (request, answer, next) => {
    // A page of another origin may not act for the merchant.
    const site = request.get("sec-fetch-site");
    if (site !== undefined && site !== "same-origin") return void answer.status(403).end();
    const order = named(world, request);
    const name = String(request.params["action"]);
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
    if (!order || !action) return next();
    // Of two clicks the second finds it done already.
    if (action.isPossible(order)) action.happens(world, order);
    answer.redirect(303, `/admin/orders/${order.id}`);
  });
  return router;
}

const named = ({ state }: World, request: Request): OrderRecord | undefined =>
  state.orders.find(({ id }) => id === Number(request.params["id"]));
