/** These run in the page. */

export const widerThanItsWindow = () =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** Words of which a part is not seen, because what holds them is too small. */
export function cutOffWords(): string[] {
  const isForReadersOnly = (element: Element) => element.closest("[class*='visuallyHidden']");
  const holdsWords = (element: Element) =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
  return [...document.querySelectorAll<HTMLElement>("main *")]
    .filter((element) => holdsWords(element) && !isForReadersOnly(element))
    .filter((element) => {
      const { overflowX } = getComputedStyle(element);
      const hides = overflowX === "hidden" || overflowX === "clip";
      return hides && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
    })
    .map((element) => element.innerText);
}

/** What can be reached with the Tab key, each marked with its number; of a group of radio buttons one. */
export function markStops(): number {
  const groups = new Set<string>();
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, summary, [tabindex]",
    ),
  ].filter((element) => {
    if (element.matches(":disabled, [type='hidden'], [tabindex='-1']")) return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (element.closest("[inert], ui-title-bar, ui-save-bar, ui-nav-menu, ui-modal")) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
    return !groups.has(element.name) && Boolean(groups.add(element.name));
  });
  stops.forEach((element, nth) => (element.dataset.stop = String(nth)));
  return stops.length;
}

/** Which one has the focus, and whether one sees where it is. */
export function focused(): { stop: string; seen: boolean } {
  const element = document.activeElement as HTMLElement;
  const radio = element instanceof HTMLInputElement && element.type === "radio" && element.name;
  const marked = radio
    ? document.querySelector<HTMLElement>(`input[name="${CSS.escape(radio)}"][data-stop]`)
    : element;
  const { width, height, top, bottom } = element.getBoundingClientRect();
  return {
    stop: marked?.dataset.stop ?? "",
    seen: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
  };
}

/** The levels of all headings, as a screen reader lists them. */
export const headingLevels = () =>
  [...document.querySelectorAll<HTMLElement>("h1, h2, h3, h4, h5, h6")]
    .filter((heading) => heading.checkVisibility({ visibilityProperty: true }))
    .map(({ tagName }) => Number(tagName.slice(1)));

/** Asks for a page as the admin's own navigation does, outside the frame: without loading the app anew. */
export function goTo(address: string): void {
  const link = document.createElement("a");
  link.setAttribute("href", address);
  document.body.append(link);
  link.dispatchEvent(new Event("shopify:navigate", { bubbles: true }));
  link.remove();
}

/** Tab goes on from there. */
export function beginAt(heading: Element): void {
  heading.setAttribute("tabindex", "-1");
  (heading as HTMLElement).focus();
}

/** What of the marked was not reached. */
export const notReached = (reached: string[]) =>
  [...document.querySelectorAll<HTMLElement>("[data-stop]")]
    .filter(({ dataset }) => !reached.includes(dataset.stop ?? ""))
    .map(({ outerHTML }) => outerHTML.slice(0, 160));
