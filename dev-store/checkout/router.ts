import { fileURLToPath } from "node:url";
import express, { type Request, type Response } from "express";
import { html, type Html } from "../admin/html.ts";
import { orderIsPlaced } from "../orders/orders.ts";
import { renderCheckout } from "../storefront/render.ts";
import { visitOf, type Visit } from "../storefront/visit.ts";
import type { World } from "../world.ts";
import { cartLines } from "./cart-lines.ts";
import { formPage } from "./form-page.ts";
import { orderPage } from "./order-page.ts";
import { problemsIn, typedIn, type Problems, type Typed } from "./read-form.ts";
import { checkoutTexts, filled } from "./texts/texts.ts";

const STYLE = fileURLToPath(new URL("checkout.css", import.meta.url));
const CHECKOUT = /^(\/[\w-]+)?\/checkout$/;
const THANKS = /^(?:\/[\w-]+)?\/checkouts\/(\w+)\/thank-you$/;
const STATUS = /^(?:\/[a-zA-Z]{2}[\w-]*)?\/\d+\/orders\/(\w+)$/;

/** The checkout and the pages of an order, which are Shopify's own and no theme's. */
export function checkoutRouter(world: World): express.Router {
  const router = express.Router();
  router.get("/cdn/shopifycloud/checkout.css", (_request, answer) => answer.sendFile(STYLE));
  router.get(CHECKOUT, (request, answer) => {
    const visit = visitOf(world.state, request);
    showForm(world, request, answer, beginning(visit), {});
  });
  router.post(CHECKOUT, express.urlencoded({ extended: false }), (request, answer) =>
    order(world, request, answer),
  );
  router.get([THANKS, STATUS], (request, answer, next) => {
    const placed = world.state.orders.find(({ token }) => token === request.params[0]);
    if (!placed) return next();
    const visit = visitOf(world.state, request);
    const thanks = THANKS.test(request.path);
    const { title, body } = orderPage(world.state, visit, placed, { thanks });
    show(world, request, answer, title, body);
  });
  return router;
}

function order(world: World, request: Request, answer: Response): void {
  const visit = visitOf(world.state, request);
  const typed = typedIn(request.body);
  const problems = problemsIn(typed, world.state.shop);
  const lines = cartLines(world.state, visit);
  const isReady = lines.length > 0 && lines.every(({ available }) => available);
  if (!isReady || Object.keys(problems).length > 0) {
    answer.status(422);
    return showForm(world, request, answer, typed, problems);
  }
  const { token } = orderIsPlaced(world, {
    email: typed.email,
    name: { first: typed.firstName, last: typed.lastName },
    address: {
      address1: typed.address1,
      zip: typed.zip,
      city: typed.city,
      countryCode: typed.country,
    },
    locale: visit.locale,
    lines,
    paymentMethod: typed.paymentMethod,
    note: typed.note || null,
    attributes: Object.entries(visit.cartDetails.attributes).map(([name, value]) => ({
      name,
      value,
    })),
  });
  answer.clearCookie("cart").clearCookie("cart_details");
  answer.redirect(303, `${visit.prefix}/checkouts/${token}/thank-you`);
}

/** What is known of the visitor before anything is typed. */
const beginning = (visit: Visit): Typed => ({
  ...typedIn({}),
  country: visit.country,
  note: visit.cartDetails.note ?? "",
});

/** The form, or what is to be done about the cart first. */
function showForm(
  world: World,
  request: Request,
  answer: Response,
  typed: Typed,
  problems: Problems,
): void {
  const { shop } = world.state;
  const visit = visitOf(world.state, request);
  const texts = checkoutTexts(visit.locale);
  const lines = cartLines(world.state, visit);
  const gone = lines.filter(({ available }) => !available);
  const hint = (sentences: string[], path: string, label: string) =>
    html`<h1>${texts.checkout}</h1>
      ${sentences.map((sentence) => html`<p role="alert">${sentence}</p>`)}
      <p><a class="button" href="${visit.prefix}${path}">${label}</a></p>`;
  const body =
    lines.length === 0
      ? hint([texts.empty], "/collections/all", texts.seeProducts)
      : gone.length > 0
        ? hint(
            gone.map(({ title }) => filled(texts.soldOut, { product: title })),
            "/cart",
            texts.backToCart,
          )
        : formPage(shop, visit, lines, { typed, problems, texts });
  show(world, request, answer, texts.checkout, body);
}

function show(world: World, request: Request, answer: Response, title: string, body: Html): void {
  const { markup } = html`<link rel="stylesheet" href="/cdn/shopifycloud/checkout.css" />
    <div class="checkout">${body}</div>`;
  const headers = { "content-security-policy": "frame-ancestors 'none'" };
  answer.set({ ...headers, "cache-control": "no-store" }).type("html");
  answer.send(renderCheckout(world, request, { title, markup }));
}
