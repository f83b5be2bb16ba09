import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginning, entryHash, linked, verifyChain, type Entry, type Head } from "./chain.server";

const SHOP = "woolly.myshopify.com";

function chainOf(texts: string[], shop = SHOP): Entry[] {
  let previousHash = beginning(shop);
  return texts.map((text, index) => {
    const entry = { id: `w${index + 1}`, fitsText: true, ...linked(previousHash, text) };
    previousHash = entry.hash;
    return entry;
  });
}

const headOf = (entries: Entry[]): Head => ({
  count: entries.length,
  hash: entries.at(-1)?.hash ?? beginning(SHOP),
});

const verify = (entries: Entry[], head: Head) => verifyChain(SHOP, entries, head);

/** A log of one entry or more, and a place in it. */
const aLog = fc
  .uniqueArray(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 12 })
  .chain((texts) =>
    fc.record({
      entries: fc.constant(chainOf(texts)),
      place: fc.nat({ max: texts.length - 1 }),
    }),
  );

const put = (entries: Entry[], place: number, changes: Partial<Entry>) =>
  entries.map((entry, index) => (index === place ? { ...entry, ...changes } : entry));

describe("a log", () => {
  it("that nobody touched is whole, an empty one too", () => {
    expect(verify([], headOf([]))).toEqual({ isWhole: true, count: 0, erased: 0 });
    fc.assert(
      fc.property(aLog, ({ entries }) => {
        expect(verify(entries, headOf(entries))).toEqual({
          isWhole: true,
          count: entries.length,
          erased: 0,
        });
      }),
    );
  });

  it("stays whole when texts are erased after their time", () => {
    fc.assert(
      fc.property(aLog, ({ entries, place }) => {
        const after = entries.map((entry, index) =>
          index <= place ? { ...entry, text: null } : entry,
        );
        expect(verify(after, headOf(entries))).toMatchObject({ isWhole: true, erased: place + 1 });
      }),
    );
  });

  it("names the entry whose text was changed", () => {
    fc.assert(
      fc.property(aLog, fc.string(), ({ entries, place }, text) => {
        fc.pre(text !== entries[place]?.text);
        const changed = verify(put(entries, place, { text }), headOf(entries));
        expect(changed).toEqual({
          isWhole: false,
          at: place + 1,
          id: `w${place + 1}`,
          fault: "text",
        });
      }),
    );
  });

  it("names the entry whose text was changed and hashed anew", () => {
    fc.assert(
      fc.property(aLog, fc.string(), ({ entries, place }, text) => {
        fc.pre(text !== entries[place]?.text);
        const { textHash } = linked("", text);
        const changed = verify(put(entries, place, { text, textHash }), headOf(entries));
        expect(changed).toMatchObject({ isWhole: false, at: place + 1, fault: "link" });
      }),
    );
  });

  it("names the entry beside whose text something else was written", () => {
    fc.assert(
      fc.property(aLog, ({ entries, place }) => {
        const changed = verify(put(entries, place, { fitsText: false }), headOf(entries));
        expect(changed).toMatchObject({ isWhole: false, at: place + 1, fault: "text" });
      }),
    );
  });

  it("written anew from some entry on does not end as it should", () => {
    fc.assert(
      fc.property(aLog, fc.string(), ({ entries, place }, text) => {
        fc.pre(text !== entries[place]?.text);
        const texts = put(entries, place, { text }).map((entry) => entry.text ?? "");
        const anew = verify(chainOf(texts), headOf(entries));
        expect(anew).toMatchObject({ isWhole: false, at: entries.length, fault: "end" });
      }),
    );
  });

  it("names the entry that stands where one was removed, the last one too", () => {
    fc.assert(
      fc.property(aLog, ({ entries, place }) => {
        const fewer = entries.toSpliced(place, 1);
        const isLast = place === entries.length - 1;
        expect(verify(fewer, headOf(entries))).toEqual({
          isWhole: false,
          at: place + 1,
          id: isLast ? null : `w${place + 2}`,
          fault: isLast ? "end" : "link",
        });
      }),
    );
  });

  it("names the entry that was put in, wherever its hash belongs", () => {
    fc.assert(
      fc.property(aLog, fc.string(), ({ entries, place }, text) => {
        const before = entries[place]?.hash ?? "";
        const forged = { id: "forged", fitsText: true, ...linked(before, text) };
        const more = verify(entries.toSpliced(place + 1, 0, forged), headOf(entries));
        const isLast = place === entries.length - 1;
        expect(more).toMatchObject({ isWhole: false, fault: isLast ? "end" : "link" });
        // It fits after the one before it, so the next does not.
        expect(more).toMatchObject({ at: isLast ? place + 2 : place + 3 });
      }),
    );
  });

  it("names the first of two entries that changed places", () => {
    fc.assert(
      fc.property(aLog, fc.nat(), ({ entries, place }, any) => {
        const other = any % entries.length;
        fc.pre(other !== place);
        const [one, two] = [entries[place], entries[other]];
        const swapped = entries.toSpliced(place, 1, two!).toSpliced(other, 1, one!);
        const at = Math.min(place, other) + 1;
        expect(verify(swapped, headOf(entries))).toMatchObject({
          isWhole: false,
          at,
          fault: "link",
        });
      }),
    );
  });

  it("names the first entry that was written behind its end", () => {
    const longer = chainOf(["one", "two", "three", "four"]);
    expect(verify(longer, headOf(longer.slice(0, 2)))).toEqual({
      isWhole: false,
      at: 3,
      id: "w3",
      fault: "end",
    });
  });

  it("cannot stand for another shop's", () => {
    const entries = chainOf(["one", "two"], "other.myshopify.com");
    expect(verify(entries, headOf(entries))).toMatchObject({
      isWhole: false,
      at: 1,
      fault: "link",
    });
  });
});

describe("the hash of an entry", () => {
  it.each([
    ["b", "a"],
    ["ab", ""],
    ["", "ab"],
    ["a", "c"],
  ])("is another one for %j and %j than for a and b", (previousHash, text) => {
    expect(entryHash("a", "b")).toMatch(/^[0-9a-f]{64}$/);
    expect(entryHash(previousHash, text)).not.toBe(entryHash("a", "b"));
  });

  it("stays the same in all versions to come", () => {
    expect(entryHash(beginning(SHOP), "one")).toMatchInlineSnapshot(
      `"9dad7d79d5469db80a822c1d2bf443591e1ad2bbe8ac2ac464014b94b7555c86"`,
    );
  });
});
