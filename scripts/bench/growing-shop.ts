import pg from "pg";
import type { Size } from "./growth-figures.ts";
import { fillShops, FIRST_WRITTEN } from "./reviewed-shop.ts";

/** Writes a shop of that size as it is on an ordinary day: reviews up to now, and all of it published. */
export async function fillGrowingShop(databaseUrl: string, shop: string, size: Size) {
  const minutes = (Date.now() - Date.parse(FIRST_WRITTEN)) / 60_000;
  await fillShops(databaseUrl, [{ shop, ...size, minutesApart: minutes / size.reviews }]);
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    await database.query(PUBLISHED, [shop]);
    await database.query(`vacuum analyze "ProductPublication"`);
  } finally {
    await database.end();
  }
}

const PUBLISHED = `
  insert into "ProductPublication" (shop, "productId", asked, published)
  select shop, id, 1, 1 from "Product" where shop = $1`;
