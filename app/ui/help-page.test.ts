import { describe, expect, it } from "vitest";
import { helpPageFor, LIST_OF_ALL } from "./help-page";

describe("the help of a page", () => {
  it("is that of the longest address it begins with", () => {
    expect(helpPageFor("/app/reviews/import/42")).toBe("import-and-export");
    expect(helpPageFor("/app/reviews/42")).toBe("reviews");
    expect(helpPageFor("/app/orders")).toBe("orders");
  });

  it("is the list of all where the page is about everything", () => {
    expect(helpPageFor("/app")).toBe(LIST_OF_ALL);
    expect(helpPageFor("/app/facts")).toBe(LIST_OF_ALL);
  });

  it("is not that of an address that only sounds alike", () => {
    expect(helpPageFor("/app/termsandmore")).toBe(LIST_OF_ALL);
  });
});
