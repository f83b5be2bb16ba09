import { isLive } from "../../support/channel-kinds";
import { isOpenAtAll } from "../../support/week";
import type { Check } from "../check";
import type { AuditFacts } from "../facts";
import { proofIn } from "../proof";
import { atField } from "../repair";

/** Where somebody sits and waits. */
const live = ({ settings }: AuditFacts) =>
  settings.support.channels.filter(({ kind }) => isLive(kind));

const withoutHours = (facts: AuditFacts) =>
  live(facts).filter(
    ({ hours }) =>
      hours === "none" || (hours === "shared" && !isOpenAtAll(facts.settings.support.week)),
  );

export const serviceHours: Check<"service-hours"> = {
  id: "service-hours",
  group: "service",
  law: null,
  applies: (facts) => live(facts).length > 0,
  passes: (facts) => withoutHours(facts).length === 0,
  proof: (facts) =>
    proofIn(
      "entered",
      "channel",
      ...(withoutHours(facts).length > 0 ? withoutHours(facts) : live(facts)).map(
        ({ kind }) => kind,
      ),
    ),
  repair: (facts) =>
    atField(
      "/app/support",
      "channels",
      facts.settings.support.channels.findIndex((channel) => withoutHours(facts).includes(channel)),
      "hours",
    ),
};
