import { claimCalled } from "../../claims/claims";
import type { Facts } from "../../facts";
import { enteredAddresses } from "../entered-addresses";

/** Nobody waits for more, and no shop has as many. */
const MOST = 20;

const withoutAnchor = (address: string) => address.split("#")[0] ?? address;

/** Where what the shop claims can be looked up: proofs of its badges, and each page that the merchant has entered. */
export function proofAddresses(facts: Facts): string[] {
  const proofs = facts.settings.badges.badges
    .map(({ claim }) => claimCalled(claim))
    .filter((claim) => claim.holds(facts))
    .map((claim) => claim.proof(facts));
  const entered = enteredAddresses(facts.settings).map(({ address }) => address);
  return [...new Set([...proofs.map(withoutAnchor), ...entered])].slice(0, MOST);
}
