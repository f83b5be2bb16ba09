import { opensElsewhere } from "./leaving.js";

/** Addresses of Shopify's admin, in links and in `open()`, become pages of the dev store's admin. */
export function followAdminLinks(channel, settings) {
  const realOpen = window.open.bind(window);

  window.open = (address, target, features) => {
    const path = address ? adminPath(String(address), settings.shop) : null;
    if (path === null) return realOpen(address, target, features);
    if (target === "_blank") return realOpen(settings.adminOrigin + path, target, features);
    channel.tell("open", path);
    return null;
  };

  addEventListener(
    "click",
    (event) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      const path = link && adminPath(link.getAttribute("href"), settings.shop);
      if (!path || event.defaultPrevented) return;
      event.preventDefault();
      if (opensElsewhere(event, link)) realOpen(settings.adminOrigin + path, "_blank", "noopener");
      else channel.tell("open", path);
    },
    { capture: true },
  );
}

/** `shopify://admin/themes`, `https://admin.shopify.com/store/NAME/themes`, `https://SHOP/admin/themes`. */
export function adminPath(address, shop) {
  const rest =
    /^shopify:(?:\/\/)?admin(\/.*)?$/.exec(address) ??
    /^https:\/\/admin\.shopify\.com\/store\/[^/]+(\/.*)?$/.exec(address);
  if (rest) return `/admin${rest[1] ?? ""}`;
  const own = `https://${shop}/admin`;
  return address.startsWith(own) ? `/admin${address.slice(own.length)}` : null;
}
