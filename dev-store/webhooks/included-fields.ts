/**
 * Of a payload only the fields that the subscription names: `email`, or `line_items.title` of an object or of
 * each in a list. What the payload does not have, the name does not bring.
 */
export function includedFields(payload: unknown, names: readonly string[]): unknown {
  if (names.length === 0) return payload;
  if (Array.isArray(payload)) return payload.map((one) => includedFields(one, names));
  if (typeof payload !== "object" || payload === null) return payload;
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(payload)) {
    const below = names
      .filter((name) => name.startsWith(`${key}.`))
      .map((name) => name.slice(key.length + 1));
    if (names.includes(key)) kept[key] = value;
    else if (below.length > 0) kept[key] = includedFields(value, below);
  }
  return kept;
}
