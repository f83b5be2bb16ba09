/** What an ordeal has to work with: a migrated database of its own. */
export type Ordeal = {
  name: string;
  run(world: OrdealWorld): Promise<Outcome[]>;
};

export type OrdealWorld = {
  databaseUrl: string;
  /** How often the fault is to happen; null: as often as the ordeal has it. */
  times: number | null;
  say(line: string): void;
};

/** How often a fault was tried, and what it did. */
export type Outcome = {
  fault: string;
  tried: number;
  /** What the work was, and how much of it. */
  work: string;
  accepted: number;
  lost: number;
  doubled: number;
  /** Until the app answered again, in milliseconds. */
  recovered: { median: number; longest: number };
};

export const isHarmless = ({ lost, doubled, recovered }: Outcome) =>
  lost === 0 && doubled === 0 && recovered.longest <= RECOVERED_MS;

const RECOVERED_MS = 60_000;
