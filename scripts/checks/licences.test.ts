import { describe, expect, it } from "vitest";
import { EXCEPTIONS } from "./allowed-licences";
import { licenceTroubles } from "./licences";
import { packagesIn, readLock } from "./locked-package";

const aPackage = (name: string, licence: string | null) => ({
  ...{ name, licence, place: name, version: "1.0.0", dev: false },
});

describe("the licences of all packages", () => {
  it("are free, or there is a reason", () => {
    const packages = packagesIn(readLock());
    expect(packages.length).toBeGreaterThan(100);
    expect(licenceTroubles(packages)).toEqual([]);
  });

  it.each(["AGPL-3.0-only", "GPL-3.0", "BUSL-1.1", "UNLICENSED", "MIT AND GPL-2.0", null])(
    "are refused with the package's name: %s",
    (licence) => {
      expect(licenceTroubles([aPackage("taken", licence)], [])).toEqual([
        expect.stringMatching(/^taken@1\.0\.0: /),
      ]);
    },
  );

  it("excuse one licence of a package, not whatever it takes later", () => {
    const [polaris] = EXCEPTIONS;
    expect(licenceTroubles([aPackage(polaris!.name, "AGPL-3.0-only")], [polaris!])).toHaveLength(2);
  });

  it("have no exception that nothing needs", () => {
    expect(licenceTroubles([aPackage("free", "MIT")], [EXCEPTIONS[0]!])).toEqual([
      "no package needs the exception @shopify/polaris: SEE LICENSE IN LICENSE.md",
    ]);
  });
});

describe("the packages in a lock", () => {
  it("are known by their own names, however deep they lie, without the project itself", () => {
    const lock = {
      packages: {
        "": { version: "0.1.0" },
        "extensions/own": { version: "0.0.1", link: true },
        "node_modules/a/node_modules/@b/c": { version: "2.0.0", license: "MIT", dev: true },
      },
    };
    expect(packagesIn(lock)).toEqual([
      {
        place: "node_modules/a/node_modules/@b/c",
        name: "@b/c",
        version: "2.0.0",
        licence: "MIT",
        dev: true,
      },
    ]);
  });
});
