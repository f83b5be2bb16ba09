import { isIP, type LookupFunction } from "node:net";

/** Answers a connection that wants to know what a name leads to with what was looked at already, and asks nobody again. */
export const alreadyKnown =
  (numbers: string[]): LookupFunction =>
  (_name, { all }, done) => {
    const found = numbers.map((address) => ({ address, family: isIP(address) }));
    if (all) done(null, found);
    else done(null, found[0]!.address, found[0]!.family);
  };
