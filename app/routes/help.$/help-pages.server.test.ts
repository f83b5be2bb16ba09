import { describe, expect, it } from "vitest";
import { helpPage } from "./help-pages.server";

describe("a page for merchants, as the app shows it", () => {
  it("is the list of all where no name is given", () => {
    expect(helpPage("")?.title).toBe("Tillit for merchants");
  });

  it("leads to the others by their addresses here", () => {
    expect(helpPage("")?.html).toContain('href="/help/payments"');
    expect(helpPage("payments")?.html).toContain('href="/help/"');
    expect(helpPage("payments")?.html).not.toContain(".md");
  });

  it("shows its pictures by addresses that are served", () => {
    const pictures = [...(helpPage("confirmation")?.html ?? "").matchAll(/<img src="([^"]+)"/g)];
    expect(pictures.length).toBe(2);
    for (const [, address] of pictures) expect(address).toMatch(/^\//);
  });

  it.each(["nothing", "../README", "payments.md", "toString"])("is none called %j", (name) => {
    expect(helpPage(name)).toBeNull();
  });
});
