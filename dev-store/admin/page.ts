import type { World } from "../world.ts";
import { ADMIN_PREFIX } from "./frame-address.ts";
import { html, jsonElement, type Html } from "./html.ts";
import { ADMIN_LOCALES, adminTexts, type AdminLocale } from "./texts.ts";

export type AdminPage = {
  locale: AdminLocale;
  /** The page's own path, for the navigation and the choice of language. */
  path: string;
  title: string;
  body: Html;
  /** What the page's script must know; a page without it has none. */
  script?: Record<string, unknown>;
};

/** A page of the admin: shop and language on top, navigation at the side, the content. */
export function adminPage(world: World, { locale, path, title, body, script }: AdminPage): string {
  const texts = adminTexts(locale);
  const { shop } = world.state;
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${shop.name}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/__dev-store/admin/admin.css" />
        ${jsonElement("admin", { ...script, texts })}
        <script type="module" src="/__dev-store/admin/admin.js"></script>
      </head>
      <body>
        <a class="skip" href="#content">${texts.skip}</a>
        <header class="top">
          <p class="shop">${shop.name}</p>
          <form method="get" action="${path}" class="language">
            <label for="locale">${texts.language}</label>
            <select id="locale" name="locale">
              ${Object.entries(ADMIN_LOCALES).map(
                ([code, name]) =>
                  html`<option value="${code}" ${code === locale && html`selected`}>
                    ${name}
                  </option>`,
              )}
            </select>
            <button>${texts.change}</button>
          </form>
        </header>
        <div class="columns">
          <nav aria-label="${texts.admin}">${navigation(world, path, locale)}</nav>
          <main id="content" tabindex="-1">${body}</main>
        </div>
      </body>
    </html>`.markup;
}

function navigation(world: World, path: string, locale: AdminLocale): Html {
  const texts = adminTexts(locale);
  const link = (href: string, label: string, current = path === href) =>
    html`<li><a href="${href}" ${current && html`aria-current="page"`}>${label}</a></li>`;
  return html`<button type="button" id="menu" aria-expanded="false" aria-controls="navigation">
      ${texts.menu}
    </button>
    <div id="navigation">
      <ul>
        ${link("/admin", texts.home)}
        ${link("/admin/orders", texts.orders, path.startsWith("/admin/orders"))}
        ${link("/admin/products", texts.products)} ${link("/admin/themes", texts.themes)}
        ${link("/", texts.storefront)} ${link("/mail", texts.mail)}
      </ul>
      <p id="apps" class="group">${texts.apps}</p>
      <ul aria-labelledby="apps">
        <li>
          <a href="${ADMIN_PREFIX}" ${path.startsWith(ADMIN_PREFIX) && html`aria-current="page"`}
            >${world.definition.name}</a
          >
          <ul id="app-pages"></ul>
        </li>
      </ul>
      <ul class="last">
        ${link("/admin/settings", texts.settings, path.startsWith("/admin/settings"))}
      </ul>
    </div>`;
}
