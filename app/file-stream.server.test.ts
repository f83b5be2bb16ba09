import { describe, expect, it } from "vitest";
import { fileResponse } from "./file-stream.server";

async function* nothing() {}
const headOf = (fileName: string) =>
  fileResponse({ fileName, contentType: "text/csv", text: nothing() }).headers;

describe("the name of a file to be saved", () => {
  it.each([
    `a"; filename="b.html`,
    "a\r\nSet-Cookie: a=b.csv",
    "a\0b.csv",
    "../../etc/passwd",
    "<script>.csv",
    "anmeldelser på norsk – ø.csv",
    "评论.csv",
  ])("is one name, whatever a merchant's file was called: %j", (fileName) => {
    const head = headOf(fileName).get("content-disposition") ?? "";
    expect(head).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.!~*'()%-]+$/);
    expect(headOf(fileName).get("set-cookie")).toBeNull();
    expect(decodeURIComponent(head.split("''")[1] ?? "")).toBe(fileName);
  });
});
