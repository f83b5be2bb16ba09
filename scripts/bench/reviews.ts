/** `npm run bench:reviews [-- NAME …]` measures what reviews cost, and compares it with what they may cost. */
import { importMeasure } from "./import-measure.ts";
import { pagesMeasure } from "./pages-measure.ts";
import { publishingMeasure } from "./publishing-measure.ts";
import { runMeasures } from "./run-measures.ts";
import { visitMeasure } from "./visit-measure.ts";

/** One line each: add yours here. */
const MEASURES = [visitMeasure, publishingMeasure, pagesMeasure, importMeasure];

await runMeasures(MEASURES, { name: "bench", build: false });
