import { Asker, type Asked } from "./asker.ts";
import { BareServer } from "./bare-server.ts";
import { cpuOf } from "./cpu-of.ts";
import { howOften } from "./how-often.ts";
import { KNOCKS, type Knock } from "./knocks.ts";
import { line, type Measure, type Measured } from "./measure.ts";
import { inTurn, type Taken } from "./pace.ts";
import { percentile } from "./percentile.ts";
import { numberIn } from "./number-in.ts";
import { withServedWorld, type ServedWorld } from "./served-world.ts";

/** An hour takes 300 reviews of a shop without a second look: so many shops share what is sent here. */
const SIZES = { shops: 10, reviews: 5_000 };
const AT_ONCE = 8;
const ROUNDS = 5;
const APP_MS = 800;
const BARE_MS = 300;
/** A browser waits for longer. */
const PATIENCE_MS = 20_000;

/** Pages and reviews that are sent, beside a server that answers the same bytes and does nothing, in turn. */
export const doorsMeasure: Measure = {
  name: "doors",
  run: (bench) =>
    withServedWorld(bench, SIZES, async (world) => {
      const bare = await BareServer.start();
      const asker = (url: string) => new Asker(url, PATIENCE_MS);
      const asked = { app: asker(world.app.url), bare: asker(bare.url) };
      const lines: Measured[] = [];
      const counts: Counts = { others: [], thanked: 0 };
      const before = await numberIn(bench.databaseUrl, REVIEWS);
      try {
        for (const knock of KNOCKS) {
          bench.say(knock.name);
          lines.push(...(await beside(knock, world, { ...asked, server: bare }, counts)));
        }
      } finally {
        asked.app.close();
        asked.bare.close();
        bare.stop();
      }
      const added = (await numberIn(bench.databaseUrl, REVIEWS)) - before;
      return [
        ...lines,
        line("other answers than these", counts.others.length, 0, "", howOften(counts.others)),
        line("reviews thanked for, and not there", counts.thanked - added, 0, "", `of ${added}`),
      ];
    }),
};

const REVIEWS = `select count(*) from "Review"`;

type Counts = {
  /** What was answered instead of what was asked for. */
  others: string[];
  /** Reviews whose author has read that they are there. */
  thanked: number;
};
type Askers = { app: Asker; bare: Asker; server: BareServer };

async function beside(
  { name, shows, nth }: Knock,
  { shops, metricsUrl }: ServedWorld,
  { app, bare, server }: Askers,
  counts: Counts,
): Promise<Measured[]> {
  let count = 0;
  const next = (): Asked => {
    count += 1;
    return nth(shops[count % shops.length] ?? "", count);
  };
  const askApp = async () => {
    const one = next();
    const { status, text } = await app.ask(one);
    if (status !== 200 || !text.includes(shows)) counts.others.push(`${name}: ${status || text}`);
    else if (one.method === "POST") counts.thanked += 1;
    return text;
  };
  await server.answerWith(await askApp());
  // What is asked for the first time is compiled and planned, and does not count.
  await inTurn({ atOnce: AT_ONCE, ms: APP_MS }, askApp);
  const [ours, theirs]: [Taken[], Taken[]] = [[], []];
  const before = [await cpuOf(metricsUrl), await server.cpu()];
  for (let round = 0; round < ROUNDS; round += 1) {
    theirs.push(await inTurn({ atOnce: AT_ONCE, ms: BARE_MS }, () => bare.ask(next())));
    ours.push(await inTurn({ atOnce: AT_ONCE, ms: APP_MS }, askApp));
  }
  const after = [await cpuOf(metricsUrl), await server.cpu()];
  const cpu = [ours, theirs].map((rounds, nth) => {
    const spent = (after[nth] ?? 0) - (before[nth] ?? 0);
    return spent / together(rounds).times.length;
  });
  return compared(
    name,
    { ...together(ours), cpu: cpu[0] ?? 0 },
    { ...together(theirs), cpu: cpu[1] ?? 0 },
  );
}

/** With the milliseconds of a processor that each has taken, which a busy machine changes little. */
type Spent = Taken & { cpu: number };

function compared(name: string, ours: Spent, theirs: Spent): Measured[] {
  const rate = ({ times, seconds }: Taken) => times.length / seconds;
  const at = (of: number, { times }: Taken) => percentile(of, times);
  const times = (ratio: number) => `${Number(ratio.toPrecision(2))} times`;
  const faster = times(rate(theirs) / rate(ours));
  return [
    line(name, rate(ours), null, "/s", `bare server ${rate(theirs).toFixed(0)} /s, ${faster}`),
    ...[50, 99].map((of) => {
      const [us, them] = [at(of, ours), at(of, theirs)];
      const note = `bare server ${them.toFixed(1)} ms; ${times(us / them)} that`;
      return line(`… p${of}`, us, null, "ms", note);
    }),
    line("… of a processor", ours.cpu, null, "ms", `bare server ${theirs.cpu.toFixed(2)} ms`),
  ];
}

const together = (rounds: Taken[]): Taken => ({
  times: rounds.flatMap(({ times }) => times),
  seconds: rounds.reduce((sum, { seconds }) => sum + seconds, 0),
});
