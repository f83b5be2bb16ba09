/**
 * Finds things by a key that each keeps, as `find` does, in a shop's large lists too: each list is gone through
 * once. It may grow at its end; whoever takes something away puts another list in its place.
 */
export function foundBy<Item>(keyOf: (item: Item) => string | number) {
  const known = new WeakMap<readonly Item[], { byKey: Map<string | number, Item>; read: number }>();
  return (items: readonly Item[], key: string | number): Item | undefined => {
    const index = known.get(items) ?? { byKey: new Map(), read: 0 };
    known.set(items, index);
    for (const item of index.read < items.length ? items.slice(index.read) : []) {
      const itsKey = keyOf(item);
      if (!index.byKey.has(itsKey)) index.byKey.set(itsKey, item);
    }
    index.read = items.length;
    return index.byKey.get(key);
  };
}
