import { randomUUID } from "node:crypto";
import type { World } from "../world.ts";

/** Shopify takes a moment, too, so that an app that does not wait is found out. */
const MOMENT_MS = 400;

type Job = { done: boolean };

/** Of each world; they end with the process. */
const jobsOf = new WeakMap<World, Map<string, Job>>();

const viewJob = (id: string, { done }: Job) => ({ __typename: "Job", id, done });

/** Something that Shopify does a moment later, and has an id until then. */
export function jobThat(world: World, work: () => void) {
  const jobs = jobsOf.get(world) ?? new Map<string, Job>();
  jobsOf.set(world, jobs);
  const id = `gid://shopify/Job/${randomUUID()}`;
  const job: Job = { done: false };
  jobs.set(id, job);
  setTimeout(() => {
    work();
    job.done = true;
  }, MOMENT_MS).unref();
  return viewJob(id, job);
}

export function jobQueries(world: World) {
  return {
    job: ({ id }: { id: string }) => {
      const job = jobsOf.get(world)?.get(id);
      return job ? viewJob(id, job) : null;
    },
  };
}
