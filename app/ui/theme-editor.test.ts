import { expect, it } from "vitest";
import { placedEditorAddress, themeEditorAddress } from "./theme-editor";

const asked = (address: string) => Object.fromEntries(new URL(address).searchParams);

it("places a block in the main section of a template", () => {
  expect(asked(themeEditorAddress("key", "terms", "cart"))).toEqual({
    template: "cart",
    addAppBlockId: "key/terms",
    target: "mainSection",
  });
});

it("places one in the footer, which is no template but stands below each", () => {
  expect(asked(themeEditorAddress("key", "withdrawal", "footer"))).toEqual({
    template: "index",
    addAppBlockId: "key/withdrawal",
    target: "sectionGroup:footer",
  });
});

it("opens the template of a block that is placed already, and adds no second one", () => {
  expect(asked(placedEditorAddress("product"))).toEqual({ template: "product" });
  expect(asked(placedEditorAddress("footer"))).toEqual({ template: "index" });
});
