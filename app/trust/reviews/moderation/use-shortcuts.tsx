import { useEffect, useRef } from "react";
import { shortcutOf, type Shortcut } from "./shortcuts";

type Done = Partial<Record<Shortcut, () => void>>;

const FIELDS = "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]";

/** Does what a key asks for, unless somebody types, or a dialog or a menu is open. */
export function useShortcuts(isOn: boolean, done: Done) {
  const latest = useRef(done);
  useEffect(() => {
    latest.current = done;
  });
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      const isTyping = target instanceof Element && target.closest(FIELDS) !== null;
      const isElsewhere =
        document.querySelector("dialog[open], [role=dialog], [role=menu]") !== null;
      const shortcut = shortcutOf(event, isTyping || isElsewhere);
      const act = shortcut && latest.current[shortcut];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [isOn]);
}
