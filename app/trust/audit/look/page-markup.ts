import type { ChosenColour } from "../storefront-look";
import { blocksOnPage, type BlocksOnPage } from "./blocks-on-page";
import { chosenColours } from "./chosen-colours";
import { paymentTypesOnPage } from "./json-in-page";
import { linksOnPage } from "./links-on-page";
import { mixedContent } from "./mixed-content";
import { productsInMarkup, type ProductsInMarkup } from "./products-in-markup";
import { readPage } from "./read-page";

/** What a page of the storefront says to whoever reads its HTML and runs nothing of it. */
export type PageMarkup = BlocksOnPage &
  ProductsInMarkup & {
    colours: ChosenColour[];
    mixedContent: string[];
    links: URL[];
    paymentTypes: string[] | null;
  };

/** `template` is what the page was opened as, `address` where it came from in the end. */
export function pageMarkup(html: string, template: string, address: string): PageMarkup {
  const blocks = blocksOnPage(template);
  const colours = chosenColours(template);
  const mixed = mixedContent();
  const products = productsInMarkup();
  const links = linksOnPage(address);
  const paymentTypes = paymentTypesOnPage();
  readPage(html, [blocks, colours, mixed, products, links, paymentTypes]);
  return {
    ...blocks.found(),
    ...products.found(),
    colours: colours.found(),
    mixedContent: mixed.found(),
    links: links.found(),
    paymentTypes: paymentTypes.found(),
  };
}
