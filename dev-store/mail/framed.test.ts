import { describe, expect, it } from "vitest";
import { framed } from "./framed.ts";

const BASE = '<base target="_top">';

describe("a mail in its frame", () => {
  it.each([
    ['<html><head lang="nb"><title>Hei</title>', `<html><head lang="nb">${BASE}<title>Hei</title>`],
    ["<!doctype html>\n<p>Hei", `<!doctype html>${BASE}\n<p>Hei`],
    ["<p>Hei", `${BASE}<p>Hei`],
    ["<p><header>Hei", `${BASE}<p><header>Hei`],
  ])("opens its links outside: %s", (source, shown) => {
    expect(framed(source)).toBe(shown);
  });
});
