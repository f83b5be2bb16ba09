import { countShifts } from "./layout-shift";
import { aVisitor } from "./visitors";

export type ProductVisit = Awaited<ReturnType<typeof visitProduct>>;

/** What a shopper's browser has to do for a product page. */
export async function visitProduct(url: string, path = "/products/wool-blanket") {
  const page = await aVisitor();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  const shift = await countShifts(page);
  const answer = await page.goto(`${url}${path}`, { waitUntil: "networkidle" });
  const found = {
    html: (await answer?.text()) ?? "",
    requests: requests.sort(),
    blocks: await page.locator(".shopify-app-block").count(),
    badges: await page.locator(".shopify-app-block .tillit li a").count(),
    scripts: await page.locator("script").count(),
    shift: await shift(),
  };
  await page.close();
  return found;
}
