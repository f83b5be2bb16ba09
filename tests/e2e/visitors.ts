import type { Browser, BrowserContextOptions, ConsoleMessage, Page } from "playwright-core";
import { DESKTOP, openBrowser } from "./browser";

let browser: Promise<Browser> | null = null;
const complaints: string[] = [];

/** A page in a fresh context: no cookies, nothing remembered. What its console says is kept. */
export async function aVisitor(how: BrowserContextOptions = {}): Promise<Page> {
  browser ??= openBrowser();
  const context = await (await browser).newContext({ ...DESKTOP, ...how });
  const page = await context.newPage();
  page.on("console", (message: ConsoleMessage) => {
    if (["error", "warning"].includes(message.type())) {
      complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on("pageerror", (error) => complaints.push(`thrown: ${error.message}`));
  return page;
}

/** What every console of this file's visitors has said since the last time it was asked. */
export function consoleComplaints(): string[] {
  return complaints.splice(0);
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}
