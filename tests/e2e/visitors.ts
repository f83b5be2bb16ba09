import type { Browser, BrowserContextOptions, ConsoleMessage, Page } from "playwright-core";
import { DESKTOP, openBrowser } from "./browser";

let browser: Promise<Browser> | null = null;
const complaints: string[] = [];

/** A page in a fresh context: no cookies, nothing remembered. What its console says is kept. */
export async function aVisitor(how: BrowserContextOptions = {}): Promise<Page> {
  browser ??= openBrowser();
  const context = await (await browser).newContext({ ...DESKTOP, ...how });
  context.on("console", (message: ConsoleMessage) => {
    if (["error", "warning"].includes(message.type())) {
      complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on("weberror", (error) => complaints.push(`thrown: ${error.error().message}`));
  return context.newPage();
}

/** A page beside it, which finds in the browser's cache what that one has loaded. */
export const besides = (page: Page): Promise<Page> => page.context().newPage();

/** What every console of this file's visitors has said since the last time it was asked. */
export function consoleComplaints(): string[] {
  return complaints.splice(0);
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}
