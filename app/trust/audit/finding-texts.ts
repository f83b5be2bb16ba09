import type { CheckId } from "./checks";

/** Of the admin's texts, what a finding asks for. */
type Texts = {
  t(key: `audit.checks.${CheckId}.${"wrong" | "why"}`): string;
  named(key: string): string | null;
};

type FindingTexts = {
  /** What is wrong. */
  title: string;
  /** Why a shopper cares. */
  why: string;
  /** What the law says, where it says something. */
  law: string | null;
};

/** What a merchant reads of a check that fails. */
export const findingTexts = (id: CheckId, { t, named }: Texts): FindingTexts => ({
  title: t(`audit.checks.${id}.wrong`),
  why: t(`audit.checks.${id}.why`),
  law: named(`audit.checks.${id}.law`),
});
