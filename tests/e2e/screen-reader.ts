import type { Page } from "playwright-core";

type Node = {
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
};

const OPERATED = [
  "button",
  "link",
  "textbox",
  "searchbox",
  "combobox",
  "listbox",
  "checkbox",
  "radio",
  "switch",
  "slider",
  "spinbutton",
  "tab",
  "menuitem",
  "DisclosureTriangle",
];

/** What a screen reader goes through in the app's frame. */
export async function heardIn(page: Page) {
  const browser = await page.context().newCDPSession(page);
  const { frameTree } = await browser.send("Page.getFrameTree");
  const frameId = frameTree.childFrames?.[0]?.frame.id ?? "";
  const answer = await browser.send("Accessibility.getFullAXTree", { frameId });
  await browser.detach();
  const nodes = (answer.nodes as Node[]).filter(({ ignored }) => !ignored);
  const roleOf = ({ role }: Node) => role?.value ?? "";
  const nameOf = ({ name }: Node) => String(name?.value ?? "").trim();
  return {
    nameless: nodes
      .filter((node) => OPERATED.includes(roleOf(node)) && nameOf(node) === "")
      .map(roleOf),
    mains: nodes.filter((node) => roleOf(node) === "main").map(nameOf),
  };
}
