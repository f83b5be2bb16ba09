/** `<ui-modal>`: a dialog. Shopify draws it over the whole admin, the stand-in over the frame. */
export function defineModal() {
  class Modal extends HTMLElement {
    #dialog = document.createElement("dialog");
    #heading = document.createElement("h2");
    #buttons = document.createElement("p");
    content = document.createElement("div");

    connectedCallback() {
      if (this.#dialog.isConnected) return;
      this.#dialog.append(this.#heading, this.content, this.#buttons);
      this.#dialog.addEventListener("close", () => this.dispatchEvent(new Event("hide")));
      document.body.append(this.#dialog);
    }
    disconnectedCallback() {
      this.#dialog.remove();
    }
    get src() {
      return this.getAttribute("src");
    }
    set src(address) {
      if (address) this.setAttribute("src", address);
      else this.removeAttribute("src");
    }
    get variant() {
      return this.getAttribute("variant") ?? "base";
    }
    set variant(variant) {
      this.setAttribute("variant", variant);
    }
    get contentWindow() {
      return this.content.querySelector("iframe")?.contentWindow ?? null;
    }
    async show() {
      if (this.#dialog.open) return;
      const titleBar = this.querySelector("ui-title-bar");
      this.#heading.textContent = titleBar?.getAttribute("title") ?? document.title;
      this.#dialog.setAttribute("aria-label", this.#heading.textContent);
      this.#buttons.replaceChildren(
        ...[...(titleBar?.querySelectorAll("button") ?? [])].map(standIn),
      );
      if (this.src) this.content.replaceChildren(frame(this.src));
      this.#dialog.showModal();
      this.dispatchEvent(new Event("show"));
    }
    async hide() {
      this.#dialog.close();
    }
    async toggle() {
      await (this.#dialog.open ? this.hide() : this.show());
    }
  }

  /** The app's button stays where React put it; this one presses it. */
  function standIn(button) {
    const shown = document.createElement("button");
    shown.textContent = button.textContent;
    shown.addEventListener("click", () => button.click());
    return shown;
  }

  function frame(src) {
    const inside = document.createElement("iframe");
    inside.src = src;
    inside.title = document.title;
    return inside;
  }

  customElements.define("ui-modal", Modal);
  const modal = (id) => {
    const found = document.getElementById(id);
    if (found instanceof Modal) return found;
    throw new Error(`There is no ui-modal with the id ${id}`);
  };
  return {
    show: async (id) => modal(id).show(),
    hide: async (id) => modal(id).hide(),
    toggle: async (id) => modal(id).toggle(),
  };
}
