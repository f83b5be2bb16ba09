import { readAppDefinition, type AppDefinition } from "./app-definition.ts";
import type { AdminApiCall } from "./admin-api/calls.ts";
import type { StagedUpload } from "./admin-api/staged-uploads.ts";
import { fullBucket, type Bucket } from "./admin-api/throttle.ts";
import { ClockFollowers } from "./clock/followers.ts";
import { Faults } from "./faults.ts";
import type { DevStoreState } from "./state.ts";
import { readStateFile, writeStateFile, type Kept } from "./state-file.ts";
import { buildSample, type SampleName } from "./shops/samples.ts";
import { deliver } from "./webhooks/deliveries.ts";

export type WorldOptions = {
  port: number;
  /** Where shoppers, the admin page and the platform are: `http://localhost:P`. */
  url: string;
  /** The app's address as its frame sees it: `http://localhost:P+1`. */
  frameUrl: string;
  /** Where the app's process listens: `http://127.0.0.1:P+2`. */
  appOrigin: string;
  /** Where the mailbox takes mail, P+3. */
  smtpPort: number;
  /** Where the app takes mail that comes back, P+4. */
  bouncePort: number;
  appKey: string;
  appSecret: string;
  dataDir: string;
  themeDir: string;
  extensionDir: string;
};

/** How long webhooks wait, in milliseconds; tests shorten it. */
export type WebhookPatience = { answer: number; betweenTries: readonly number[] };

/** Everything a part of the dev store may read and change. */
export type World = {
  state: DevStoreState;
  readonly options: WorldOptions;
  readonly definition: AppDefinition;
  readonly faults: Faults;
  readonly adminApiCalls: AdminApiCall[];
  readonly stagedUploads: Map<string, StagedUpload>;
  readonly webhookPatience: WebhookPatience;
  readonly clockFollowers: ClockFollowers;
  bucket: Bucket;
  /** The state was changed: it is written soon, and at exit. */
  changed(): void;
  takeId(): number;
  /** Sends a webhook to the app, if it subscribes to the topic. */
  deliver(topic: string, payload: unknown): void;
  /** This machine's time and what the clock was put ahead. */
  now(): Date;
  /** Back to a sample shop. Tokens that a shop has handed out go on being valid, as they would. */
  reset(sample: SampleName): void;
  /** Writes what was changed, now. */
  flush(): void;
};

export type WorldOrigins = {
  options: WorldOptions;
  /** The sample to begin with when nothing is kept, or to change to; none: what was kept. */
  sample?: SampleName;
  /** Forgets what was kept. */
  fresh?: boolean;
  webhookPatience?: WebhookPatience;
  now?: () => Date;
};

/** Shopify: five seconds to answer, eight tries. It spreads them over four hours, we over two minutes. */
const WEBHOOK_PATIENCE: WebhookPatience = {
  answer: 5_000,
  betweenTries: [1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000],
};

const WRITE_AFTER_MS = 50;

export function createWorld(origins: WorldOrigins): World {
  const { options } = origins;
  const definition = readAppDefinition();
  const machinesNow = origins.now ?? (() => new Date());
  // A sample shop begins at this machine's time.
  const sampleState = (sample: SampleName) =>
    buildSample(sample, definition.requiredScopes, machinesNow());
  const kept: Kept = (origins.fresh ? null : readStateFile(options.dataDir)) ?? {
    state: sampleState(origins.sample ?? "careful"),
    tokensOfOtherShops: {},
  };
  let pendingWrite: NodeJS.Timeout | undefined;
  const now = () => new Date(machinesNow().getTime() + world.state.clockAheadMs);

  const world: World = {
    state: kept.state,
    options,
    definition,
    faults: new Faults(),
    adminApiCalls: [],
    stagedUploads: new Map(),
    webhookPatience: origins.webhookPatience ?? WEBHOOK_PATIENCE,
    clockFollowers: new ClockFollowers(),
    bucket: fullBucket(machinesNow()),
    now,
    changed() {
      pendingWrite ??= setTimeout(() => world.flush(), WRITE_AFTER_MS).unref();
    },
    flush() {
      clearTimeout(pendingWrite);
      pendingWrite = undefined;
      writeStateFile(options.dataDir, { ...kept, state: world.state });
    },
    takeId() {
      world.changed();
      return world.state.nextId++;
    },
    deliver: (topic, payload) => void deliver(world, topic, payload),
    reset(sample) {
      kept.tokensOfOtherShops[world.state.shop.domain] = world.state.app.tokens;
      world.state = sampleState(sample);
      world.state.app.tokens = kept.tokensOfOtherShops[world.state.shop.domain] ?? [];
      world.adminApiCalls.length = 0;
      world.stagedUploads.clear();
      world.faults.clear();
      world.bucket = fullBucket(now());
      world.flush();
    },
  };

  if (origins.sample && origins.sample !== world.state.sample) world.reset(origins.sample);
  world.flush();
  return world;
}
