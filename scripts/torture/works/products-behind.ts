import type { ShopUnderTorture } from "../shop-under-torture.ts";

/** Of how many products shoppers do not see yet what is kept, or count stars that are not there. */
export async function productsBehind(shop: ShopUnderTorture): Promise<number> {
  const behind = await shop.rows(
    `select from "ProductPublication" where shop = $1 and published < asked`,
  );
  const miscounted = await shop.rows(
    `select from
       (select "productId", ones + twos + threes + fours + fives as counted
          from "ReviewTally" where shop = $1 and "productId" <> '*') tally
       full join
       (select "productId", count(*)::int as shown from "Review"
          where shop = $1 and "shownAt" is not null and "deletedAt" is null and "productId" <> ''
          group by 1) there using ("productId")
     where coalesce(counted, 0) <> coalesce(shown, 0)`,
  );
  return behind.length + miscounted.length;
}
