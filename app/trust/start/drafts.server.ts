import type { Prisma } from "@prisma/client";
import { db, type Tx } from "../../db.server";
import { keptAnswers, type Answers } from "./answers";
import type { StatedStep } from "./steps";
import { isStated } from "./steps";

/** What was answered so far; nothing of it is published, nor a setting, before the merchant says so. */
export type Draft<Name extends StatedStep = StatedStep> = {
  answers: Partial<Answers[Name]>;
  isAccepted: boolean;
};

export type Drafts = { [Name in StatedStep]?: Draft<Name> };

export async function loadDrafts(shop: string, tx: Tx = db): Promise<Drafts> {
  const rows = await tx.startDraft.findMany({ where: { shop } });
  const drafts = rows.flatMap(({ step, answers, acceptedAt }) => {
    if (!isStated(step)) return [];
    // What another version of the app kept and this one cannot read is as if it were not there.
    const kept = keptAnswers(step, answers);
    return kept ? [[step, { answers: kept, isAccepted: acceptedAt !== null }] as const] : [];
  });
  return Object.fromEntries(drafts) as Drafts;
}

export async function keepDraft<Name extends StatedStep>(
  shop: string,
  step: Name,
  { answers, isAccepted }: Draft<Name>,
  now: Date,
): Promise<void> {
  const kept = {
    answers: answers as Prisma.InputJsonObject,
    acceptedAt: isAccepted ? now : null,
    keptAt: now,
  };
  await db.startDraft.upsert({
    where: { shop_step: { shop, step } },
    create: { shop, step, ...kept },
    update: kept,
  });
}

export async function forgetDraft(shop: string, step: StatedStep): Promise<void> {
  await db.startDraft.deleteMany({ where: { shop, step } });
}
