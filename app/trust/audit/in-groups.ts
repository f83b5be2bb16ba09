import type { Group } from "./check";

/** As they come: whose first one matters most is first. */
export function inGroups<Judged extends { group: Group }>(
  judged: Judged[],
): { group: Group; entries: Judged[] }[] {
  const groups = [...new Set(judged.map(({ group }) => group))];
  return groups.map((group) => ({
    group,
    entries: judged.filter((one) => one.group === group),
  }));
}
