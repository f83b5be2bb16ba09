/**
 * While a save bar shows, the page is left only after the merchant agreed. Who agreed once is not
 * asked again for the same step.
 */
export function guardLeaving(channel) {
  let shown = null;
  let agreed = false;

  const guard = {
    barShown(id) {
      shown = id;
      agreed = false;
    },
    barHidden(id) {
      if (shown !== id) return;
      shown = null;
      agreed = false;
    },
    async mayLeave() {
      if (shown === null || agreed) return true;
      agreed = await channel.ask("leave");
      return agreed;
    },
  };
  // Agreed to outside, by a link of the admin's own navigation.
  channel.on("leaving", () => (agreed = true));

  addEventListener(
    "click",
    (event) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (shown === null || agreed || !link || opensElsewhere(event, link)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      guard.mayLeave().then((may) => may && link.click());
    },
    { capture: true },
  );
  addEventListener("beforeunload", (event) => {
    if (shown !== null && !agreed) event.preventDefault();
  });
  return guard;
}

export function opensElsewhere(event, link) {
  const wanted = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  const stays = link.getAttribute("href").startsWith("#");
  return (
    wanted ||
    stays ||
    event.button !== 0 ||
    link.target === "_blank" ||
    link.hasAttribute("download")
  );
}
