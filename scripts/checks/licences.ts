import type { CommandResult } from "../command.ts";
import { ALLOWED, EXCEPTIONS } from "./allowed-licences.ts";
import { type LockedPackage, packagesIn, readLock } from "./locked-package.ts";

type Exception = (typeof EXCEPTIONS)[number];

const isOf = ({ name, licence }: LockedPackage, exception: Exception) =>
  licence === exception.licence &&
  (exception.name.endsWith("*")
    ? name.startsWith(exception.name.slice(0, -1))
    : name === exception.name);

/** One line for each package that may not be here, and for each exception that no package needs. */
export function licenceTroubles(packages: LockedPackage[], exceptions = EXCEPTIONS): string[] {
  const unusual = packages.filter(({ licence }) => !ALLOWED.includes(licence ?? ""));
  const refused = unusual
    .filter((one) => !exceptions.some((exception) => isOf(one, exception)))
    .map(
      ({ name, version, licence }) =>
        `${name}@${version}: ${licence ?? "says nothing of a licence"}`,
    );
  const idle = exceptions
    .filter((exception) => !unusual.some((one) => isOf(one, exception)))
    .map(({ name, licence }) => `no package needs the exception ${name}: ${licence ?? "none"}`);
  return [...refused, ...idle];
}

/** Every package that is installed, those to build and test with as well, against scripts/checks/allowed-licences.ts. */
export function checkLicences(): Promise<CommandResult> {
  const troubles = licenceTroubles(packagesIn(readLock()));
  return Promise.resolve({ code: troubles.length === 0 ? 0 : 1, output: troubles.join("\n") });
}
