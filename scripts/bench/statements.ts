import pg from "pg";

export type Statement = { text: string; values: unknown[] };

type Explained = { "QUERY PLAN": [{ "Planning Time": number; "Execution Time": number }] };

/** Notes what the app's code asks of the database, from then on. */
export function noteStatements(): Statement[] {
  const noted: Statement[] = [];
  beforeEach((asked, also) => {
    const { text, values = also ?? [] } = typeof asked === "string" ? { text: asked } : asked;
    if (text !== undefined && /^\s*(?:select|with)\b/i.test(text)) noted.push({ text, values });
  });
  return noted;
}

/** Counts all that is asked of the database from then on, the beginnings and ends of transactions too. */
export function countStatements(): { count: number } {
  const counted = { count: 0 };
  beforeEach(() => (counted.count += 1));
  return counted;
}

type Asked = Partial<Statement> | string;

function beforeEach(see: (asked: Asked, also: unknown[] | undefined) => unknown): void {
  const query = pg.Client.prototype.query as (...given: unknown[]) => unknown;
  Object.assign(pg.Client.prototype, {
    query(this: pg.Client, ...given: unknown[]) {
      see(...(given as [Asked, unknown[] | undefined]));
      return query.apply(this, given);
    },
  });
}

/** What `explain` says once more and once more differs by what else the machine does. */
const TIMES = 3;

/** Milliseconds that a statement takes in the database itself, its planning included: so many times. */
export async function timesInDatabase(
  database: pg.Client,
  { text, values }: Statement,
): Promise<number[]> {
  const taken: number[] = [];
  for (let nth = 0; nth < TIMES; nth += 1) {
    const explain = `explain (analyze, timing off, format json) ${text}`;
    const { rows } = await database.query<Explained>(explain, values);
    const [plan] = rows[0]?.["QUERY PLAN"] ?? [];
    if (!plan) throw new Error(`The database does not explain ${text}`);
    taken.push(plan["Planning Time"] + plan["Execution Time"]);
  }
  return taken;
}
