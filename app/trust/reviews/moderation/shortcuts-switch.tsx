import { useSyncExternalStore } from "react";

const KEPT_AS = "tillit-shortcuts";
const OFF = "off";

/** What was chosen in this window, which a browser need not keep for a frame of another site. */
let chosen: boolean | null = null;
const listeners = new Set<() => void>();

const isOn = () => chosen ?? kept()?.getItem(KEPT_AS) !== OFF;

function turn(on: boolean) {
  chosen = on;
  if (on) kept()?.removeItem(KEPT_AS);
  else kept()?.setItem(KEPT_AS, OFF);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Null where the browser keeps nothing for us. */
function kept(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** Whoever speaks to the computer, or slips easily, must be able to switch keys of one letter off (WCAG 2.1.4). */
export function useShortcutsSwitch() {
  return { isOn: useSyncExternalStore(subscribe, isOn, () => true), turn };
}
