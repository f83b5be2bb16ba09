import type { Liquid } from "liquidjs";
import { paymentIcon, paymentIconUrl } from "../payment-icons.ts";
import { attributes } from "./html.ts";
import { named, type FilterArgument } from "./arguments.ts";

export function registerPayment(liquid: Liquid) {
  liquid.registerFilter("payment_type_img_url", (type: unknown) => paymentIconUrl(String(type)));
  liquid.registerFilter("payment_type_svg_tag", (type: unknown, ...given: FilterArgument[]) =>
    paymentIcon(String(type), attributes(named(given))),
  );
}
