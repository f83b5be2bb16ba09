import { pageOf } from "../../setting-page";
import type { Check } from "../check";
import { enteredAddresses } from "../entered-addresses";
import type { AuditFacts } from "../facts";
import { proofIn } from "../proof";
import { atField } from "../repair";

/** All but the seals', which have a check of their own. */
const asked = ({ settings, look }: AuditFacts) =>
  Object.keys(look?.addresses ?? {}).filter(
    (asked) => !settings.badges.seals.some(({ address }) => address === asked),
  );

const broken = (facts: AuditFacts) =>
  asked(facts).filter((address) => facts.look?.addresses[address] === false);

/** What the merchant has entered is mended there; all else leads to the trust page. */
function repair(facts: AuditFacts) {
  const wrong = broken(facts);
  const entered = enteredAddresses(facts.settings).find(({ address }) => wrong.includes(address));
  return entered
    ? atField(pageOf(entered.setting), ...entered.path)
    : atField("/app/trust-page", "handle");
}

export const proofsAnswer: Check<"proofs-answer"> = {
  id: "proofs-answer",
  group: "claims",
  law: null,
  applies: (facts) => asked(facts).length > 0,
  passes: (facts) => broken(facts).length === 0,
  proof: (facts) =>
    proofIn("storefront", "address", ...(broken(facts).length > 0 ? broken(facts) : asked(facts))),
  repair,
};
