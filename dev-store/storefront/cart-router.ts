import express from "express";
import { changedDetails, NO_DETAILS } from "./cart-details.ts";
import { cartProducts } from "./objects/cart.ts";
import type { StorefrontWorld } from "./rendering.ts";
import { cartCookie, visitOf } from "./visit.ts";

const MONTH_MS = 30 * 24 * 60 * 60 * 1000;

/** The cart's forms, without a language's prefix or with one. The cart itself is a cookie of the shopper. */
export function cartRouter(world: StorefrontWorld): express.Router {
  const router = express.Router();
  router.post(
    /^(\/[\w-]+)?\/cart(\/add|\/change|\/update|\/clear)?$/,
    express.urlencoded({ extended: true }),
    (request, response) => {
      const { cart, cartDetails, prefix, path } = visitOf(world.state, request);
      const form = (request.body ?? {}) as CartForm;
      const known = (id: number) =>
        world.state.products.some(({ variant, available }) => variant.id === id && available);
      if (path === "/cart/clear") cart.clear();
      if (path === "/cart/add" && known(Number(form.id))) {
        const id = Number(form.id);
        cart.set(id, quantity((cart.get(id) ?? 0) + quantity(form.quantity ?? 1)));
      }
      if (path === "/cart/change" && form.id) cart.set(Number(form.id), quantity(form.quantity));
      if (form.updates) {
        const shown = cartProducts(world.state.products, cart);
        for (const [line, { variant }] of shown.entries())
          cart.set(variant.id, quantity(form.updates[line] ?? 0));
      }
      const details = path === "/cart/clear" ? NO_DETAILS : changedDetails(cartDetails, form);
      response.cookie("cart", cartCookie(cart), KEPT);
      if (details !== cartDetails) response.cookie("cart_details", JSON.stringify(details), KEPT);
      response.redirect(303, `${prefix}${form.checkout === undefined ? "/cart" : "/checkout"}`);
    },
  );
  return router;
}

const KEPT = { maxAge: MONTH_MS, httpOnly: true, sameSite: "lax" } as const;

type CartForm = { id?: string; quantity?: string; updates?: string[]; checkout?: string };

const MOST = 99;

const quantity = (asked: unknown) => Math.min(MOST, Math.max(0, Math.trunc(Number(asked)) || 0));
