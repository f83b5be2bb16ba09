import { textTable } from "../text-table.ts";
import {
  FIGURES,
  FLAT,
  ratio,
  worstStep,
  type Size,
  type Spent,
  type Work,
} from "./growth-figures.ts";

/** What a work took at each size, the smallest first. */
export type Grown = { work: Work; spent: Spent[] };

type Row = { cells: string[]; isFlat: boolean };

/** Each figure of each work for one of what it is done for, beside the smallest size; and the same in all. */
export function growthTable(sizes: Size[], grown: Grown[]): string {
  const heads = sizes.flatMap(({ products }, nth) => {
    const size = `${products.toLocaleString("en")} products`;
    return nth === 0 ? [size] : [size, "to the first"];
  });
  const rows = grown.flatMap((one) => [
    [`${one.work.title}, per ${one.work.per}`],
    ...rowsOf(sizes, one).map(({ cells }) => cells),
    [
      "  in all",
      ...one.spent.flatMap((spent, nth) => (nth === 0 ? [inAll(spent)] : [inAll(spent), ""])),
    ],
  ]);
  const table = [["", ...heads, "worst step", ""], ...rows];
  return textTable(table, heads.map((_, nth) => nth + 1).concat(heads.length + 1));
}

export const isFlat = (sizes: Size[], grown: Grown[]) =>
  grown.every((one) => rowsOf(sizes, one).every((row) => row.isFlat));

function rowsOf(sizes: Size[], { work, spent }: Grown): Row[] {
  return FIGURES.map(({ name, of }) => {
    const values = sizes.map((size, nth) => {
      const took = spent[nth];
      return took ? of(took) / work.count(size) : 0;
    });
    const [first = 0] = values;
    const beside = values.flatMap((value, nth) =>
      nth === 0 ? [short(value)] : [short(value), short(ratio(value, first))],
    );
    const worst = worstStep(values);
    const isFlat = worst <= FLAT;
    const verdict = values.length > 1 ? [short(worst), isFlat ? "flat" : "GROWS"] : [];
    return { cells: [`  ${name}`, ...beside, ...verdict], isFlat };
  });
}

const inAll = ({ calls, seconds, peakMb }: Spent) =>
  `${short(calls)} calls, ${short(seconds)} s, ${Math.round(peakMb)} MB`;

/** Three digits that count. */
const short = (value: number) =>
  value.toLocaleString("en", { maximumSignificantDigits: value < 1_000 ? 3 : 9 });
