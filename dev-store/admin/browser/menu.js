import { leaveFor } from "./navigation.js";

/** The app's pages in the admin's navigation, and the question before any link there is followed. */
export function drawMenu(channel, navigation, mayLeave) {
  const list = document.getElementById("app-pages");
  const appLink = list.parentElement.querySelector("a");
  let home = null;
  let path = null;

  const mark = () => {
    for (const link of [appLink, ...list.querySelectorAll("a")])
      link.removeAttribute("aria-current");
    const links = [...list.querySelectorAll("a")];
    const current = links.findLast(
      ({ dataset }) => path === dataset.href || path?.startsWith(`${dataset.href}/`),
    );
    (current ?? appLink).setAttribute("aria-current", "page");
  };

  channel.on("nav-menu", (pages) => {
    home = pages.find((page) => page.home)?.href ?? null;
    const items = pages
      .filter((page) => !page.home)
      .map((page) => {
        const item = document.createElement("li");
        const link = document.createElement("a");
        link.href = navigation.adminPath(page.href);
        link.dataset.href = page.href;
        link.textContent = page.label;
        item.append(link);
        return item;
      });
    list.replaceChildren(...items);
    mark();
  });
  navigation.onShown((shown) => {
    path = shown;
    mark();
  });

  document.addEventListener("click", async (event) => {
    const link = event.target.closest("a[href]:not(.skip)");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const inFrame = link === appLink ? home : link.dataset.href;
    if (!(await mayLeave())) return;
    if (!inFrame) return leaveFor(link.href);
    document.getElementById("menu").setAttribute("aria-expanded", "false");
    channel.tell("nav-menu-press", inFrame);
  });
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (form.method === "dialog") return;
    event.preventDefault();
    if (await mayLeave())
      leaveFor(`${location.pathname}?${new URLSearchParams(new FormData(form))}`);
  });
}
