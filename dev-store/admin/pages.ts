import type { World } from "../world.ts";
import { html, type Html } from "./html.ts";
import type { AdminTexts } from "./texts.ts";

/** Shopify's own pages, as far as the dev store has them. */

export function homePage(world: World, texts: AdminTexts): Html {
  const { shop, products } = world.state;
  return html`<h1>${shop.name}</h1>
    <dl class="card">
      <dt>${texts.storefront}</dt>
      <dd><a href="/">${shop.primaryDomain.host}</a></dd>
      <dt>${texts.products}</dt>
      <dd>${products.length}</dd>
      <dt>${texts.language}</dt>
      <dd>${shop.locales.map(({ name }) => name).join(", ")}</dd>
    </dl>`;
}

export function productsPage(world: World, texts: AdminTexts): Html {
  const { shop, products } = world.state;
  const primary = shop.locales.find((one) => one.primary)?.locale ?? "en";
  const money = new Intl.NumberFormat(primary, { style: "currency", currency: shop.currency });
  return html`<h1>${texts.products}</h1>
    <div class="card wide">
      <table>
        <thead>
          <tr>
            <th scope="col">${texts.title}</th>
            <th scope="col">${texts.status}</th>
            <th scope="col" class="number">${texts.price}</th>
          </tr>
        </thead>
        <tbody>
          ${products.map(
            (product) =>
              html`<tr>
                <th scope="row">
                  <a href="/products/${product.handle}">${product.title[primary]}</a>
                </th>
                <td>${product.available ? texts.available : texts.soldOut}</td>
                <td class="number">${money.format(product.price / 100)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

/** Settings and the like: what is there in Shopify, and here comes with the sample shop. */
export function elsewherePage(title: string, texts: AdminTexts): Html {
  return html`<h1>${title}</h1>
    <div class="card">
      <p>${texts.elsewhere}</p>
      <p>${texts.stateHint}</p>
    </div>`;
}

export function installPage(world: World, texts: AdminTexts): Html {
  const { name, requiredScopes } = world.definition;
  return html`<h1>${name}</h1>
    <div class="card">
      <h2>${texts.installTitle}</h2>
      <p>${texts.installScopes}</p>
      <ul>
        ${requiredScopes.map((scope) => html`<li><code>${scope}</code></li>`)}
      </ul>
      <button type="button" id="install" class="primary">${texts.install}</button>
    </div>`;
}

/** The app in its frame; what App Bridge shows around it is filled in by the page's script. */
export function framePage(world: World, address: string): Html {
  const { name } = world.definition;
  return html`<div class="title-bar">
      <h1 id="app-title">${name}</h1>
      <div id="title-buttons"></div>
    </div>
    <div id="loading" hidden></div>
    <iframe id="app" title="${name}" data-src="${address}" allow="clipboard-write"></iframe>
    <div id="toasts" role="status"></div>`;
}
