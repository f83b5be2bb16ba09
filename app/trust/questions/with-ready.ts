import { ourLocaleFor, type LocalizedText, type Texts } from "../locale";
import type { ShopFacts } from "../shop-facts";
import type { Group, Questions } from "./questions";
import { READY_GROUPS, READY_QUESTIONS, type ReadyQuestion } from "./ready/ready";

const idOf = ({ id }: ReadyQuestion) => `ready-${id}`;
const groupIdOf = (group: string) => `ready-${group}`;

/** None is offered twice, wherever the merchant has put it meanwhile. */
export function notYetAdded({ groups }: Questions): ReadyQuestion[] {
  const ids = new Set(groups.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return READY_QUESTIONS.filter((question) => !ids.has(idOf(question)));
}

/** With these in the groups they belong to. Their answers have gaps: nothing of it is shown yet. */
export function withReady(value: Questions, added: ReadyQuestion[], shop: ShopFacts): Questions {
  const groups = READY_GROUPS.reduce((all, { id, name }) => {
    const questions = added
      .filter(({ group }) => group === id)
      .map((ready) => ({
        id: idOf(ready),
        question: inShopsOwn(ready.question, shop),
        answer: inShopsOwn(ready.answer, shop),
      }));
    if (questions.length === 0) return all;
    return withGroup(all, { id: groupIdOf(id), name: inShopsOwn(name, shop), questions });
  }, value.groups);
  return { groups };
}

function withGroup(groups: Group[], added: Group): Group[] {
  if (!groups.some(({ id }) => id === added.id)) return [...groups, added];
  return groups.map((group) =>
    group.id === added.id
      ? { ...group, questions: [...group.questions, ...added.questions] }
      : group,
  );
}

/** For every language of the shop that we write. */
const inShopsOwn = (texts: Texts, { locales }: ShopFacts): LocalizedText =>
  Object.fromEntries(
    locales.flatMap(({ locale }) => {
      const ours = ourLocaleFor(locale);
      return ours ? [[locale, texts[ours]]] : [];
    }),
  );
