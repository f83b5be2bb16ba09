import express from "express";
import { visitOf } from "./visit.ts";
import type { StorefrontWorld } from "./rendering.ts";

/** The form that changes language and country: back to the same page, in the language asked for. */
export function localizationRouter(world: StorefrontWorld): express.Router {
  const router = express.Router();
  router.post(
    /^(\/[\w-]+)?\/localization$/,
    express.urlencoded({ extended: false }),
    (request, response) => {
      const form = request.body as {
        locale_code?: string;
        language_code?: string;
        country_code?: string;
        return_to?: string;
      };
      const { path, query, locale } = visitOf(world.state, {
        originalUrl: ownPath(form.return_to),
        headers: {},
      });
      const asked = form.locale_code ?? form.language_code ?? locale;
      const language = world.state.shop.locales.find(
        (one) => one.locale === asked && one.published,
      );
      const prefix = !language || language.primary ? "" : `/${language.locale}`;
      if (form.country_code && world.state.shop.shipsTo.includes(form.country_code)) {
        response.cookie("localization", form.country_code, { sameSite: "lax", httpOnly: true });
      }
      response.redirect(303, `${prefix}${path}${query.size > 0 ? `?${query}` : ""}`);
    },
  );
  return router;
}

/** Only a path of this shop: `//elsewhere` and `https://elsewhere` lead home. */
const ownPath = (asked = "/") => (/^\/(?![/\\])/.test(asked) ? asked : "/");
