import { describe, expect, it } from "vitest";
import { headOf } from "./file-head";

const HEADERS = ["title", "body", "rating"];

describe("the head of a file", () => {
  it.each([",", ";", "\t", "|"])("is found whatever stands between its cells: %j", (delimiter) => {
    const file = `${HEADERS.join(delimiter)}\nA${delimiter}B, b; b${delimiter}5\n`;
    const quoted = `"B, b; b"`;
    expect(headOf(file.replace("B, b; b", quoted))).toEqual({
      delimiter,
      headers: HEADERS,
      rows: [["A", "B, b; b", "5"]],
    });
  });

  it("begins behind the mark of the byte order", () => {
    expect(headOf("\uFEFFtitle,body,rating\n")?.headers).toEqual(HEADERS);
    expect(headOf(`\uFEFF"title",body,rating\n`)?.headers).toEqual(HEADERS);
  });

  it("goes by the columns that it understands", () => {
    expect(headOf("title;body;rating, if any, or none, of five\n")?.delimiter).toBe(";");
  });

  it("takes a quoted text over several lines for one cell", () => {
    const head = headOf(`title,body,rating\nA,"first\n\nsecond, ""really""",5\nB,b,4\n`);
    expect(head?.rows).toEqual([
      ["A", `first\n\nsecond, "really"`, "5"],
      ["B", "b", "4"],
    ]);
  });

  it("has the whole rows in front of a cut", () => {
    expect(headOf(`title,body,rating\nA,a,5\nB,"begins and`)?.rows).toEqual([["A", "a", "5"]]);
  });

  it("lives with a quotation mark in the middle of a cell, and with rows that are too short or long", () => {
    expect(headOf(`title,body,rating\n5" pot,x\nB,b,4,more\n`)?.rows).toEqual([
      [`5" pot`, "x"],
      ["B", "b", "4", "more"],
    ]);
  });

  it("is none where there is nothing", () => {
    expect(headOf("")).toBeNull();
    expect(headOf("\n\n")).toBeNull();
  });
});
