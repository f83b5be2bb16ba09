/**
 * `npm run bench:server [-- NAME …]` measures the app as it runs in production: pages behind the app proxy and reviews
 * that are sent, beside a Node server that does nothing; and webhooks at a fixed rate.
 */
import { doorsMeasure } from "./doors-measure.ts";
import { runMeasures } from "./run-measures.ts";
import { webhooksMeasure } from "./webhooks-measure.ts";

await runMeasures([doorsMeasure, webhooksMeasure], { name: "bench-server", build: true });
