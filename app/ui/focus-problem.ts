import type { Problem } from "../trust/problem";
import { nearestField } from "./problem-place";

/** Takes the keyboard to the first thing that is wrong, once it is drawn. */
export function focusProblem(problems: Problem[]) {
  requestAnimationFrame(() => {
    for (const { path } of problems) {
      const id = nearestField(path, (candidate) => document.getElementById(candidate) !== null);
      if (!id) continue;
      const found = document.getElementById(id);
      // What holds fields names the one at fault; a list has none.
      (found?.querySelector<HTMLElement>("[aria-invalid='true']") ?? found)?.focus();
      return;
    }
  });
}
