/** `<ui-nav-menu>` and `<ui-title-bar>`: what the app lists, and the admin draws. */
export function defineMenuAndTitle(channel) {
  customElements.define(
    "ui-nav-menu",
    reporting((menu) => {
      const links = [...menu.querySelectorAll("a[href]")];
      const pages = links.map((link) => ({
        href: new URL(link.href).pathname,
        label: link.textContent.trim(),
        home: link.getAttribute("rel") === "home",
      }));
      channel.tell("nav-menu", pages);
    }),
  );
  channel.on("nav-menu-press", (href) => {
    const links = [...document.querySelectorAll("ui-nav-menu a[href]")];
    const link = links.find((one) => new URL(one.href).pathname === href);
    link?.dispatchEvent(new Event("shopify:navigate", { bubbles: true }));
  });

  const buttonsOf = (bar) => [...bar.querySelectorAll("button, a")];
  customElements.define(
    "ui-title-bar",
    reporting((bar) => {
      if (bar.closest("ui-modal")) return;
      const buttons = buttonsOf(bar).map((button) => ({
        label: button.textContent.trim(),
        variant: button.getAttribute("variant"),
        disabled: button.hasAttribute("disabled"),
      }));
      channel.tell("title-bar", { title: bar.getAttribute("title"), buttons });
    }),
  );
  channel.on("title-bar-press", (index) => {
    const bar = [...document.querySelectorAll("ui-title-bar")].find(
      (one) => !one.closest("ui-modal"),
    );
    if (bar) buttonsOf(bar)[index]?.click();
  });
}

/** An element that tells what it holds, and tells it again when that changes. */
function reporting(report) {
  return class extends HTMLElement {
    #watcher = new MutationObserver(() => report(this));

    connectedCallback() {
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      this.#watcher.observe(this, all);
      // Its children are parsed after it.
      queueMicrotask(() => report(this));
      addEventListener("DOMContentLoaded", () => report(this), { once: true });
    }
    disconnectedCallback() {
      this.#watcher.disconnect();
    }
  };
}
