import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { NOW } from "../../tests/facts";
import { db } from "../db.server";
import { recordInstallation } from "../installations.server";
import { stopBoss } from "../jobs.server";
import { NO_BADGES, type Badges } from "../trust/badges/badges";
import { recordProblem, recordPublished } from "./publication-outcome.server";
import { publicationStatus } from "./publication-status.server";
import { saveAndPublish } from "./save.server";

const SHOP = "woolly.myshopify.com";
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

const headed = (heading: string): Badges => ({ ...NO_BADGES, heading: { nb: heading } });
const save = (heading: string, revision: number, now = NOW) =>
  saveAndPublish(SHOP, "badges", headed(heading), revision, now);

async function jobsWaiting(): Promise<number> {
  const [row] = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM pgboss.job
    WHERE name = 'publish' AND state = 'created' AND data->>'shop' = ${SHOP}`;
  return Number(row?.count);
}

const forgetJobs = () => db.$executeRaw`DELETE FROM pgboss.job WHERE name = 'publish'`;

afterAll(() => stopBoss());

beforeEach(async () => {
  await db.setting.deleteMany();
  await db.publication.deleteMany();
  await recordInstallation(SHOP, [], NOW);
});

describe("saving", () => {
  it("asks for a publication, once however often it is done", async () => {
    expect(await save("One", 0)).toMatchObject({ ok: true, changed: true });
    expect(await save("Two", 1)).toMatchObject({ ok: true, changed: true });
    expect(await jobsWaiting()).toBe(1);
    expect(await publicationStatus(SHOP)).toEqual({ state: "publishing", at: NOW });
  });

  it("an unchanged value asks for none", async () => {
    await save("One", 0);
    await forgetJobs();
    await recordPublished(SHOP, NOW, later(1));

    expect(await save("One", 1, later(60))).toMatchObject({ ok: true, changed: false });
    expect(await jobsWaiting()).toBe(0);
    expect(await publicationStatus(SHOP)).toEqual({ state: "published", at: later(1) });
  });

  it.each([
    ["a problem", "100 % secure", 0],
    ["a conflict", "One", 7],
  ])("that ends in %s asks for none", async (_, heading, revision) => {
    await save("Before", 0);
    await forgetJobs();
    expect(await save(heading, revision)).toMatchObject({ ok: false });
    expect(await jobsWaiting()).toBe(0);
  });
});

describe("the state of the publication", () => {
  it("is nothing for a shop that never asked", async () => {
    expect(await publicationStatus(SHOP)).toEqual({ state: "nothing" });
  });

  it("is open again when something is saved while it runs", async () => {
    await save("One", 0);
    const asked = NOW;
    await save("Two", 1, later(5));
    await recordPublished(SHOP, asked, later(4));
    expect(await publicationStatus(SHOP)).toEqual({ state: "publishing", at: later(5) });
  });

  it("is published although the clock of the process that asked runs ahead", async () => {
    await save("One", 0, later(30));
    await recordPublished(SHOP, later(30), NOW);
    expect(await publicationStatus(SHOP)).toMatchObject({ state: "published" });
  });

  it("is failed with the reason, until it is asked for again", async () => {
    const problem = { code: "throttled" as const, detail: "slow down" };
    await save("One", 0);
    await recordProblem(SHOP, NOW, later(1), problem);
    expect(await publicationStatus(SHOP)).toEqual({
      ...{ state: "failed", at: later(1) },
      problem: { code: "throttled" },
    });

    await save("Two", 1, later(60));
    expect(await publicationStatus(SHOP)).toEqual({ state: "publishing", at: later(60) });
  });
});
