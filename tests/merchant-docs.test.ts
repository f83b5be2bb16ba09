import { existsSync, globSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fileOf, MERCHANT_SHOTS } from "../scripts/pictures/merchant-shots.ts";
import { pageOf } from "../app/trust/setting-page";
import { SETTING_NAMES } from "../app/trust/settings";
import { helpPageFor, LIST_OF_ALL } from "../app/ui/help-page";
import { adminAddresses } from "./admin-pages";

const FOLDER = "docs/merchants";
const MAX_BYTES = 3_000_000;
const SECTIONS = [
  "What shoppers see",
  "Why it helps",
  "How to set it up",
  "What happens to data",
  "Limits",
];

const textOf = (name: string) => readFileSync(`${FOLDER}/${name}.md`, "utf8");
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".md"))
  .map((file) => path.basename(file, ".md"));
const features = names.filter((name) => name !== "README");

/** What a text leads to, and what it shows. */
const targetsIn = (text: string) => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to = ""]) => to);
const picturesIn = (text: string) => targetsIn(text).filter((to) => to.endsWith(".webp"));

describe("the pages for merchants", () => {
  it.each(names)("lead from %s to what is there", (name) => {
    const missing = targetsIn(textOf(name)).filter((to) => !existsSync(path.join(FOLDER, to)));
    expect(missing).toEqual([]);
  });

  it.each(features)("say in %s all that a merchant asks, in the same order, in steps", (name) => {
    const text = textOf(name);
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual(SECTIONS);
    expect(text).toMatch(/^3\. /m);
    expect(picturesIn(text).length).toBeGreaterThanOrEqual(2);
  });

  it("describe each picture for whoever does not see it", () => {
    const bare = names.filter((name) => /!\[\s*\]/.test(textOf(name)));
    expect(bare).toEqual([]);
  });

  it("are all in the list of all", () => {
    const listed = targetsIn(textOf("README"));
    expect(features.filter((name) => !listed.includes(`${name}.md`))).toEqual([]);
  });
});

describe("their pictures", () => {
  const shown = new Set(names.flatMap((name) => picturesIn(textOf(name))));

  it("are each made by the script, and each shown", () => {
    const made = MERCHANT_SHOTS.map((shot) => `pictures/${fileOf(shot)}`);
    const own = [...shown].filter((file) => file.startsWith("pictures/"));
    expect(made.toSorted()).toEqual(own.toSorted());
    const there = globSync("pictures/*", { cwd: FOLDER });
    expect(there.toSorted()).toEqual(made.toSorted());
  });

  it("are light together", () => {
    const sizes = [...shown].map((file) => statSync(path.join(FOLDER, file)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MAX_BYTES);
  });
});

describe("each page of the admin", () => {
  /** What is about everything leads to the list of all. */
  const ABOUT_ALL = ["/app", "/app/facts"];

  it("has a page for merchants about what it does", () => {
    const addresses = adminAddresses();
    expect(addresses.length).toBeGreaterThan(25);
    const without = addresses.filter((address) => !features.includes(helpPageFor(address)));
    expect(without.filter((address) => !ABOUT_ALL.includes(address))).toEqual([]);
  });

  it.each(SETTING_NAMES)("has one about the setting %s", (name) => {
    expect(features).toContain(helpPageFor(pageOf(name)));
  });

  it("is where each page for merchants is led to from", () => {
    const led = new Set(adminAddresses().map(helpPageFor));
    expect(led).toContain(LIST_OF_ALL);
    expect(features.filter((name) => !led.has(name))).toEqual([]);
  });
});
