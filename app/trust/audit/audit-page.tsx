import { SideBySide } from "../../ui/side-by-side";
import type { AuditView } from "./audit-view";
import { ChangesCard } from "./changes-card";
import { GroupCard } from "./group-card";
import { inGroups } from "./in-groups";
import { PassedCard } from "./passed-card";
import { ScoreCard } from "./score-card";
import { ScoreLine } from "./score-line";

type Props = { view: AuditView; apiKey: string };

/** The score and what to mend, what matters most first; beside it how that has changed, and what is right. */
export function AuditPage({ view, apiKey }: Props) {
  return (
    <SideBySide
      aside={
        <>
          {view.changes && <ChangesCard changes={view.changes} />}
          <ScoreLine line={view.line} />
          <PassedCard passed={view.passed} />
        </>
      }
    >
      <ScoreCard view={view} />
      {inGroups(view.findings).map(({ group, entries }) => (
        <GroupCard key={group} group={group} findings={entries} apiKey={apiKey} />
      ))}
    </SideBySide>
  );
}
