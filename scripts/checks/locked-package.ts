import { readFileSync } from "node:fs";
import { inProject } from "../project.ts";

type Needs = Record<string, string>;

export type Entry = {
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  link?: boolean;
  optional?: boolean;
  dependencies?: Needs;
  optionalDependencies?: Needs;
  peerDependencies?: Needs;
};

/** package-lock.json: each package by the place where it is installed; the project's own is "". */
export type Lock = { packages: Record<string, Entry> };

/** A package as the lock has it. */
export type LockedPackage = {
  place: string;
  name: string;
  version: string;
  /** An SPDX expression, if its maker states one. */
  licence: string | null;
  /** Needed to build and test only. */
  dev: boolean;
};

/** Every package of the lock, the project's own and linked folders left out. */
export function packagesIn({ packages }: Lock): LockedPackage[] {
  return Object.entries(packages)
    .filter(([place, { link }]) => place !== "" && !link)
    .map(([place, { version = "", license = null, dev = false }]) => ({
      ...{ place, name: place.replace(/^.*node_modules\//, ""), version, licence: license, dev },
    }));
}

export const readLock = () =>
  JSON.parse(readFileSync(inProject("package-lock.json"), "utf8")) as Lock;
