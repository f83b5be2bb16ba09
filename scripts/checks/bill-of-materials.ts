import { type Entry, type Lock, packagesIn } from "./locked-package.ts";

/**
 * What runs in production, as CycloneDX wants it: name, version, licence and hash of each package, and what needs what.
 * The same lock gives the same bill. (`npm sbom --omit dev` leaves out most of what both the app and a tool need.)
 */
export function billOfMaterials(lock: Lock) {
  const { name, version } = lock.packages[""] as { name?: string; version?: string };
  const running = packagesIn(lock).filter(({ dev }) => !dev);
  const once = new Map(running.map((one) => [one.name + one.version, one]));
  const refAt = new Map(running.map((one) => [one.place, `${one.name}@${one.version}`]));
  const own = { ref: `${name}@${version}`, entry: lock.packages[""] ?? {}, place: "" };
  return {
    ...{ bomFormat: "CycloneDX", specVersion: "1.5", version: 1 },
    metadata: { component: { type: "application", "bom-ref": own.ref, name, version } },
    components: [...once.values()].map((one) => {
      const entry = lock.packages[one.place] ?? {};
      return {
        ...{ type: "library", "bom-ref": `${one.name}@${one.version}` },
        ...{ name: one.name, version: one.version, purl: purl(one.name, one.version) },
        scope: entry.optional ? "optional" : "required",
        licenses: licencesOf(one.licence),
        hashes: hashesOf(entry.integrity ?? ""),
      };
    }),
    dependencies: needs(lock, refAt, own),
  };
}

const purl = (name: string, version: string) =>
  `pkg:npm/${name.replace(/^@/, "%40")}@${encodeURIComponent(version)}`;

/** Not each is an SPDX expression: some point to a file. */
function licencesOf(licence: string | null) {
  if (licence === null) return [];
  if (/ (OR|AND) /.test(licence)) return [{ expression: licence }];
  return [{ license: /\s/.test(licence) ? { name: licence } : { id: licence } }];
}

/** From the lock's base64 to hex. */
function hashesOf(integrity: string) {
  const sha512 = /^sha512-(\S+)/.exec(integrity)?.[1];
  if (!sha512) return [];
  return [{ alg: "SHA-512", content: Buffer.from(sha512, "base64").toString("hex") }];
}

function needs(
  { packages }: Lock,
  refAt: Map<string, string>,
  own: { ref: string; entry: Entry; place: string },
) {
  const all = [own, ...[...refAt].map(([place, ref]) => ({ ref, place, entry: packages[place] }))];
  const of = new Map<string, Set<string>>();
  for (const { ref, place, entry } of all) {
    const known = of.get(ref) ?? new Set<string>();
    of.set(ref, known);
    for (const name of neededBy(entry ?? {})) {
      const found = refAt.get(placeOf(name, place, refAt) ?? "");
      if (found) known.add(found);
    }
  }
  return [...of].map(([ref, dependsOn]) => ({ ref, dependsOn: [...dependsOn].sort() }));
}

const neededBy = ({ dependencies, optionalDependencies, peerDependencies }: Entry) =>
  Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });

/** Where Node finds it: beside, or in the next folder up. */
function placeOf(name: string, from: string, there: Map<string, string>): string | null {
  const place = `${from === "" ? "" : `${from}/`}node_modules/${name}`;
  if (there.has(place)) return place;
  if (from === "") return null;
  return placeOf(name, from.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ""), there);
}
