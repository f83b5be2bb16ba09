/** The keys of the list, in the order in which the help names them; each a text under `reviews.keys`. */
export const SHORTCUTS = [
  ["f", "find"],
  ["j", "next"],
  ["k", "previous"],
  ["x", "select"],
  ["s", "show"],
  ["h", "hold"],
  ["r", "reply"],
  ["o", "open"],
  ["z", "undo"],
  ["?", "help"],
] as const;

export type Shortcut = (typeof SHORTCUTS)[number][1];

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "defaultPrevented">;

/** What a key asks for; nothing while somebody types or means the browser. */
export function shortcutOf(pressed: Pressed, isTyping: boolean): Shortcut | null {
  const { key, ctrlKey, metaKey, altKey, defaultPrevented } = pressed;
  if (isTyping || ctrlKey || metaKey || altKey || defaultPrevented) return null;
  return SHORTCUTS.find(([letter]) => letter === key)?.[1] ?? null;
}
