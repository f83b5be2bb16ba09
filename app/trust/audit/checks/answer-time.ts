import { isWritten } from "../../support/channel-kinds";
import type { Check } from "../check";
import type { AuditFacts } from "../facts";
import { proofIn } from "../proof";
import { atField } from "../repair";

const written = ({ settings }: AuditFacts) =>
  settings.support.channels.filter(({ kind }) => isWritten(kind));

const withoutTime = (facts: AuditFacts) =>
  written(facts).filter(({ answer }) => answer.within === null);

export const answerTime: Check<"answer-time"> = {
  id: "answer-time",
  group: "service",
  law: null,
  applies: (facts) => written(facts).length > 0,
  passes: (facts) => withoutTime(facts).length === 0,
  proof: (facts) =>
    proofIn(
      "entered",
      "channel",
      ...(withoutTime(facts).length > 0 ? withoutTime(facts) : written(facts)).map(
        ({ kind }) => kind,
      ),
    ),
  repair: (facts) =>
    atField(
      "/app/support",
      "channels",
      facts.settings.support.channels.findIndex((channel) => withoutTime(facts).includes(channel)),
      "answer",
      "within",
    ),
};
