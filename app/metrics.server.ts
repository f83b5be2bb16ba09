import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";

/* What is counted. No label names a shop, or anything else of which there is no end. */

export const registry = new Registry();

// Memory, event loop, garbage collection.
collectDefaultMetrics({ register: registry });

const registers = [registry];

export const requestSeconds = new Histogram({
  name: "tillit_request_seconds",
  help: "Requests, by the pattern of their route",
  labelNames: ["method", "route", "status"],
  buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers,
});

export const jobSeconds = new Histogram({
  name: "tillit_job_seconds",
  help: "Tries of jobs, done or failed",
  labelNames: ["job", "outcome"],
  buckets: [0.01, 0.1, 0.5, 1, 5, 30, 120, 600],
  registers,
});

export const jobsGivenUp = new Counter({
  name: "tillit_jobs_given_up_total",
  help: "Jobs that were tried as often as they may be",
  labelNames: ["job"],
  registers,
});

export const mails = new Counter({
  name: "tillit_mails_total",
  help: "Tries to send a mail: sent, refused for good, or to be tried again; and given up after days",
  labelNames: ["outcome"],
  registers,
});

export const webhooksAccepted = new Counter({
  name: "tillit_webhooks_accepted_total",
  help: "Deliveries that were answered with 200, doubles too",
  labelNames: ["topic"],
  registers,
});

export const webhooksHandled = new Counter({
  name: "tillit_webhooks_handled_total",
  help: "Deliveries of which the work is done",
  labelNames: ["topic"],
  registers,
});

export const publishFailures = new Counter({
  name: "tillit_publish_failures_total",
  help: "Publications that did not reach the storefront, by their problem",
  labelNames: ["problem"],
  registers,
});
