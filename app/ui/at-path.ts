import type { Path } from "./problem-place";

/** What stands at `path` within `value`; undefined where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === "object" && part !== null
        ? (part as Record<Path[number], unknown>)[key]
        : undefined,
    value,
  );
}

/** A copy of `value` in which `next` stands at `path`; nothing beside the way there is copied. */
export function withValueAt<Value>(value: Value, path: Path, next: unknown): Value {
  const [key, ...rest] = path;
  if (key === undefined) return next as Value;
  const inner = withValueAt(valueAt(value, [key]), rest, next);
  if (Array.isArray(value)) {
    return value.map((entry, index) => (index === Number(key) ? inner : entry)) as Value;
  }
  return { ...value, [key]: inner };
}
