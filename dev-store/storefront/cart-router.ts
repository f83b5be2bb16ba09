import express from "express";
import { cartCookie, visitOf } from "./visit.ts";
import { word } from "./objects/words.ts";
import { renderInTheme } from "./render.ts";
import type { StorefrontWorld } from "./rendering.ts";

const MONTH_MS = 30 * 24 * 60 * 60 * 1000;

/** The cart's forms, without a language's prefix or with one. The cart itself is a cookie of the shopper. */
export function cartRouter(world: StorefrontWorld): express.Router {
  const router = express.Router();
  router.post(
    /^(\/[\w-]+)?\/cart(\/add|\/change|\/update|\/clear)?$/,
    express.urlencoded({ extended: true }),
    (request, response) => {
      const { cart, prefix, path } = visitOf(world.state, request);
      const form = (request.body ?? {}) as CartForm;
      const known = (id: number) =>
        world.state.products.some(({ variant, available }) => variant.id === id && available);
      if (path === "/cart/clear") cart.clear();
      if (path === "/cart/add" && known(Number(form.id))) {
        const id = Number(form.id);
        cart.set(id, quantity((cart.get(id) ?? 0) + quantity(form.quantity ?? 1)));
      }
      if (path === "/cart/change" && form.id) cart.set(Number(form.id), quantity(form.quantity));
      if (form.updates)
        [...cart.keys()].forEach((id, line) => cart.set(id, quantity(form.updates![line] ?? 0)));
      response.cookie("cart", cartCookie(cart), {
        maxAge: MONTH_MS,
        httpOnly: true,
        sameSite: "lax",
      });
      response.redirect(303, `${prefix}${form.checkout === undefined ? "/cart" : "/checkout"}`);
    },
  );
  router.get(/^(\/[\w-]+)?\/checkout$/, async (request, response) => {
    const { locale } = visitOf(world.state, request);
    const sentence = word("noCheckout", locale);
    const source = `<div><h1>${word("cart", locale)}</h1><p>${sentence}</p></div>`;
    response.type("html").send(await renderInTheme(world, request, source, { title: sentence }));
  });
  return router;
}

type CartForm = { id?: string; quantity?: string; updates?: string[]; checkout?: string };

const MOST = 99;

const quantity = (asked: unknown) => Math.min(MOST, Math.max(0, Math.trunc(Number(asked)) || 0));
