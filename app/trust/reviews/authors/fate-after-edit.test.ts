import { describe, expect, it } from "vitest";
import type { HoldReason } from "../hold-reasons";
import { fateAfterEdit } from "./fate-after-edit";

const AT = new Date("2026-11-22T10:00:00Z");
const NOW = new Date("2026-11-23T10:00:00Z");

type Before = Parameters<typeof fateAfterEdit>[0];
const nothing: Before = { shownAt: null, refusedAt: null, deletedAt: null, heldFor: [] };
const shown = { ...nothing, shownAt: AT };
const refused = { ...nothing, refusedAt: AT };
const held = (...heldFor: HoldReason[]) => ({ ...nothing, heldFor });

describe("a review that its author has changed", () => {
  it.each<[string, Before, HoldReason[], HoldReason[]]>([
    ["that was shown waits to be looked at", shown, [], ["edited"]],
    ["that was shown waits for what the rules find, too", shown, ["links"], ["edited", "links"]],
    ["that was refused waits to be looked at anew", refused, [], ["edited"]],
    ["that waits for its words waits no more without them", held("words"), [], []],
    ["that waits for its words waits for its link now", held("words"), ["links"], ["links"]],
    ["that somebody held waits on", held("by-hand", "words"), [], ["by-hand"]],
    ["that was reported waits on", held("reported"), ["words"], ["reported", "words"]],
    ["that came like a machine's waits on", held("machine"), [], ["machine"]],
    ["that waits for a reason waits for it once", held("edited"), ["edited"], ["edited"]],
  ])("%s", (_, before, reasons, heldFor) =>
    expect(fateAfterEdit(before, reasons, NOW)).toEqual({
      heldFor,
      shownAt: heldFor.length === 0 ? NOW : null,
      refusedAt: null,
      refusedFor: null,
    }),
  );
});
