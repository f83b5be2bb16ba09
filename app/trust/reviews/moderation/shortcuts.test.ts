import { describe, expect, it } from "vitest";
import { shortcutOf, SHORTCUTS } from "./shortcuts";

const NOTHING = { ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false };
const asked = (key: string, how: Partial<typeof NOTHING> = {}, isTyping = false) =>
  shortcutOf({ key, ...NOTHING, ...how }, isTyping);

describe("a key on the list of reviews", () => {
  it.each(SHORTCUTS)("%s asks for %s", (key, shortcut) => expect(asked(key)).toBe(shortcut));

  it.each([
    ["while somebody types", asked("s", {}, true)],
    ["with Control", asked("s", { ctrlKey: true })],
    ["with Command", asked("r", { metaKey: true })],
    ["with Alt", asked("h", { altKey: true })],
    ["that something else has taken", asked("x", { defaultPrevented: true })],
    ["that is none of these", asked("q")],
    ["as a capital letter", asked("S")],
  ])("asks for nothing %s", (_, shortcut) => expect(shortcut).toBeNull());
});
