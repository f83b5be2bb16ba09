import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame } from "playwright-core";

type Violation = { id: string; nodes: { target: string[] }[] };
type Axe = {
  run(where: Document, how: object): Promise<{ violations: Violation[] }>;
};

const ofPlaywright = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"));
const AXE = readFileSync(ofPlaywright.resolve("axe-core/axe.min.js"), "utf8");
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * WCAG 2.1 AA of what the app's frame shows now, without what is around it and what is framed in it: quick
 * enough for every page, since a frame that changes its page keeps the program.
 */
export async function barriersInFrame(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(AXE);
  const violations = await frame.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: Axe };
    const how = { iframes: false, runOnly: tags, resultTypes: ["violations"] };
    return (await axe.run(document, how)).violations;
  }, WCAG);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}
