import { describe, expect, it } from "vitest";
import { publicationFrom } from "./publication";

const shown = (value: unknown, compareDigest = "d1") => ({
  value: typeof value === "string" ? value : JSON.stringify(value),
  compareDigest,
});

describe("a publication", () => {
  it("sets what differs, naming the state it was decided on, and leaves the rest alone", () => {
    const publication = publicationFrom(
      { badges: shown({ heading: "Old" }), support: shown({ hours: "9-5" }) },
      { badges: { heading: "New" }, support: { hours: "9-5" } },
    );
    expect(publication).toEqual({
      set: [{ key: "badges", value: '{"heading":"New"}', compareDigest: "d1" }],
      clear: [],
    });
  });

  it("sets what is not there yet only as long as it is not", () => {
    expect(publicationFrom({}, { badges: { heading: "New" } })).toEqual({
      set: [{ key: "badges", value: '{"heading":"New"}', compareDigest: null }],
      clear: [],
    });
  });

  it("clears what is empty now, and what nobody knows", () => {
    const publication = publicationFrom({ badges: shown({}), stray: shown("1") }, { badges: null });
    expect(publication).toEqual({ set: [], clear: ["badges", "stray"] });
  });

  it.each([
    ["the same", '{"a":1,"b":[2]}'],
    ["the same in another order and with other spaces", '{ "b": [ 2 ],\n "a": 1 }'],
  ])("is nothing when %s is shown", (_, value) => {
    const publication = publicationFrom({ badges: shown(value) }, { badges: { a: 1, b: [2] } });
    expect(publication).toEqual({ set: [], clear: [] });
  });

  it("replaces what is not even JSON", () => {
    expect(publicationFrom({ badges: shown("{oops") }, { badges: { a: 1 } }).set).toHaveLength(1);
  });
});
