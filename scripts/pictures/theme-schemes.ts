import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { inProject } from "../project.ts";

export type Scheme = "light" | "dark" | "colourful";
type Colors = { settings: Record<string, string> };

const FILE = inProject("dev-store/theme/config/settings_data.json");

/** Gives the dev store's theme the colours of another of its schemes. */
export async function wearScheme(page: Page, scheme: Scheme): Promise<void> {
  const { current } = JSON.parse(readFileSync(FILE, "utf8")) as {
    current: { color_schemes: Record<Scheme, Colors> };
  };
  const colors = Object.entries(current.color_schemes[scheme].settings).map(
    ([name, color]) => `--color-${name.replaceAll("_", "-")}:${color}`,
  );
  const hint = scheme === "dark" ? "dark" : "light";
  await page.addStyleTag({ content: `:root:root{color-scheme:${hint};${colors.join(";")}}` });
}
