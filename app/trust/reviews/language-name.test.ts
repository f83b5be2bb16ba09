import { expect, it, vi } from "vitest";
import { aShop } from "../../../tests/facts";
import { languageName } from "./language-name";

it("a language is called what the shop's languages call it, also when it is asked for again", () => {
  const shop = aShop();
  const first = languageName("de", shop);
  expect(Object.values(first).length).toBeGreaterThan(0);
  expect(languageName("fr", shop)).not.toEqual(first);
  expect(languageName("de", shop)).toEqual(first);
  expect(languageName("und", shop)).toEqual({});
});

it("the languages of many reviews are named without learning the shop's for each", () => {
  const shop = aShop();
  languageName("de", shop);
  const made = vi.spyOn(Intl, "DisplayNames");
  for (let nth = 0; nth < 100; nth += 1) languageName("es", shop);
  expect(made).not.toHaveBeenCalled();
  made.mockRestore();
});
