import type { Check } from "../check";
import type { AuditFacts } from "../facts";
import { proofIn } from "../proof";
import { atField } from "../repair";

/** An address that nobody asked is not known to be silent. */
const asked = ({ settings, look }: AuditFacts) =>
  settings.badges.seals.filter(({ address }) => look?.addresses[address] !== undefined);

const silent = (facts: AuditFacts) =>
  asked(facts).filter(({ address }) => facts.look?.addresses[address] === false);

export const sealsAnswer: Check<"seals-answer"> = {
  id: "seals-answer",
  group: "claims",
  law: "Directive 2005/29/EC, Annex I, point 2",
  applies: (facts) => asked(facts).length > 0,
  passes: (facts) => silent(facts).length === 0,
  proof: (facts) =>
    proofIn(
      "storefront",
      "address",
      ...(silent(facts).length > 0 ? silent(facts) : asked(facts)).map(({ address }) => address),
    ),
  repair: (facts) =>
    atField(
      "/app/badges",
      "seals",
      facts.settings.badges.seals.findIndex((seal) => silent(facts).includes(seal)),
      "address",
    ),
};
