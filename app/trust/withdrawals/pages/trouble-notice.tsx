import { PROBLEMS_ID } from "../../doors/problem-summary";
import type { Locale } from "../../locale";
import { WORDS } from "../words/in-each-language";
import type { Reach } from "./page";
import { WhereToWrite } from "./where-to-write";

type Props = { locale: Locale; step: "form" | "confirm"; trouble: { reach: Reach | null } };

/** Nothing was lost, what to do now, and how to declare it all the same. */
export function TroubleNotice({ locale, step, trouble: { reach } }: Props) {
  const words = WORDS[locale].away;
  return (
    <div className="tillit-ask-notice tillit-ask-problems" id={PROBLEMS_ID} role="alert">
      <p>{words[step]}</p>
      <p>{reach ? words.write : words.whereTo}</p>
      {reach && <WhereToWrite reach={reach} />}
    </div>
  );
}
