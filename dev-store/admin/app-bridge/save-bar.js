/** `<ui-save-bar>`: two buttons that the admin shows as its own save bar while there is something to save. */
export function defineSaveBar(channel, guard) {
  class SaveBar extends HTMLElement {
    #showing = false;
    #watcher = new MutationObserver(() => this.#showing && this.#tell());

    get showing() {
      return this.#showing;
    }
    get discardConfirmation() {
      return this.hasAttribute("discardConfirmation");
    }
    set discardConfirmation(wanted) {
      this.toggleAttribute("discardConfirmation", Boolean(wanted));
    }
    connectedCallback() {
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      this.#watcher.observe(this, all);
    }
    disconnectedCallback() {
      this.#watcher.disconnect();
      void this.hide();
    }
    async show() {
      if (this.#showing) return;
      this.#showing = true;
      guard.barShown(this);
      this.#tell();
      this.dispatchEvent(new Event("show"));
    }
    async hide() {
      if (!this.#showing) return;
      this.#showing = false;
      guard.barHidden(this);
      channel.tell("save-bar", null);
      this.dispatchEvent(new Event("hide"));
    }
    async toggle() {
      await (this.#showing ? this.hide() : this.show());
    }
    press(which) {
      this.#button(which)?.click();
    }
    #button(which) {
      const buttons = [...this.querySelectorAll("button")];
      const isSave = (button) => button.getAttribute("variant") === "primary";
      return buttons.find((button) => isSave(button) === (which === "save"));
    }
    #tell() {
      const told = (which) => {
        const button = this.#button(which);
        if (!button) return null;
        // An attribute that is there counts as set, but for loading="false".
        const loading =
          button.hasAttribute("loading") && button.getAttribute("loading") !== "false";
        return { label: button.textContent.trim(), disabled: button.disabled, loading };
      };
      const { discardConfirmation } = this;
      channel.tell("save-bar", {
        save: told("save"),
        discard: told("discard"),
        discardConfirmation,
      });
    }
  }
  customElements.define("ui-save-bar", SaveBar);

  channel.on("save-bar-press", (which) => {
    [...document.querySelectorAll("ui-save-bar")].find((bar) => bar.showing)?.press(which);
  });

  const bar = (id) => {
    const found = document.getElementById(id);
    if (found instanceof SaveBar) return found;
    throw new Error(`There is no ui-save-bar with the id ${id}`);
  };
  return {
    show: async (id) => bar(id).show(),
    hide: async (id) => bar(id).hide(),
    toggle: async (id) => bar(id).toggle(),
    async leaveConfirmation() {
      if (!(await guard.mayLeave())) throw new Error("The merchant stays on the page");
    },
  };
}
