import pg from "pg";

export type ReviewedShop = {
  shop: string;
  reviews: number;
  products: number;
  /** Between one review and the next. */
  minutesApart?: number;
};

export const FIRST_WRITTEN = "2020-01-01T00:00:00Z";

/** The most reviewed product has a tenth of all reviews, the others a long tail, each at least one. */
export const MOST_REVIEWED = "1";

/** Words of which the first is in 6 of 10 reviews, the second in half as many, and so on. */
export const word = (rank: number) => `w${rank}x`;

/** Writes shops' reviews, with what is kept of them, into empty tables: the same each time. */
export async function fillShops(databaseUrl: string, shops: ReviewedShop[]): Promise<void> {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    const indexes = await takeIndexes(database);
    await database.query("select setseed(0.5)");
    for (const { shop, reviews, products, minutesApart = 3 } of shops) {
      await database.query(PRODUCTS, [shop, products]);
      await database.query(REVIEWS, [shop, reviews, products, minutesApart]);
      await database.query(TALLIES, [shop]);
    }
    for (const index of indexes) await database.query(index);
    await database.query(`vacuum analyze "Review", "ReviewTally", "Product"`);
  } finally {
    await database.end();
  }
}

/** An index is made of a million rows in a fraction of the time in which they come into it one by one. */
async function takeIndexes(database: pg.Client): Promise<string[]> {
  const { rows } = await database.query<{ name: string; definition: string }>(INDEXES);
  for (const { name } of rows) await database.query(`drop index "${name}"`);
  return rows.map(({ definition }) => definition);
}

const INDEXES = `
  select c.relname as name, pg_get_indexdef(i.indexrelid) as definition
  from pg_index i join pg_class c on c.oid = i.indexrelid
  where i.indrelid = '"Review"'::regclass and not i.indisprimary`;

const PRODUCTS = `
  insert into "Product" (shop, id, handle, title, type, vendor, skus, barcodes, "lookedUpAt")
  select $1, n::text, 'product-' || n, 'No ' || n, '', '', '{}', '{}', now()
  from generate_series(1, $2::int) as n`;

/** Stars, languages, photos, votes and words as shops have them: most of one kind, few of the others. */
const REVIEWS = `
  insert into "Review" (shop, id, "productId", rating, title, body, locale, "authorName", origin,
    "orderId", "writtenAt", incentive, "shownAt", "heldFor", "photoCount", tags, "bodyHash",
    "receivedAt", helpful)
  select $1, 'r' || n, product, rating,
    'Title ' || n,
    'It came in time, and is as warm and soft as the pictures promise. I would buy it again. ' || words,
    locale, 'Kari ' || n % 1000, 'invitation', case when kind < 0.7 then 'o' || n end,
    written, 'none', case when random() < 0.96 then written end, '{}',
    case when random() < 0.06 then 1 else 0 end, '{}', 'h' || n, now(),
    case when random() < 0.1 then floor(power(40, random()))::int else 0 end
  from (
    select n, random() as kind,
      case when n <= $3 then n when n % 10 = 0 then ${MOST_REVIEWED}
        else 2 + floor(($3 - 1) * power(random(), 3))::int end::text as product,
      (array[5, 5, 5, 5, 5, 5, 4, 4, 4, 3, 2, 1, 1])[1 + floor(random() * 13)] as rating,
      (array['nb', 'nb', 'nb', 'nb', 'nb', 'nb', 'en', 'en', 'de', 'fr'])[1 + floor(random() * 10)]
        as usual,
      (select string_agg('w' || floor(power(20000, random() + 0 * (n + nth)))::int || 'x', ' ')
        from generate_series(1, 6) as nth) as words
    from generate_series(1, $2::int) as n
  ) as chance, lateral (
    select case when n % 5000 = 4999 then 'pt-BR' when n % 200 = 199 then 'es' else usual end as locale,
      timestamp '${FIRST_WRITTEN}' + n * $4::float8 * interval '1 minute' as written
  ) as said`;

const TALLIES = `
  insert into "ReviewTally" (shop, "productId", ones, twos, threes, fours, fives, verified, "withPhoto")
  select shop, coalesce("productId", '*'), count(*) filter (where rating = 1),
    count(*) filter (where rating = 2), count(*) filter (where rating = 3),
    count(*) filter (where rating = 4), count(*) filter (where rating = 5),
    count("orderId"), count(*) filter (where "photoCount" > 0)
  from "Review" where shop = $1 and "shownAt" is not null
  group by grouping sets ((shop, "productId"), (shop))`;
