import type { Locale } from "../locale";
import type { FormProblem } from "./form-problem";
import { WORDS } from "./words/in-each-language";

type Props = {
  locale: Locale;
  /** Name and id. */
  name: string;
  label: string;
  value: string;
  problems: FormProblem[];
  optional?: boolean;
  help?: string;
  kind?: "line" | "text" | "address" | "email" | "date";
  autoComplete?: string;
};

const TYPES = { line: "text", address: "url", email: "email", date: "date" };

/** A field of text with its label, its help, and what is wrong with it. */
export function Field({ locale, name, label, value, problems, optional, help, ...rest }: Props) {
  const { kind = "line", autoComplete = "off" } = rest;
  const problem = problems.find(({ field }) => field === name);
  const helpId = help ? `${name}-help` : null;
  const problemId = problem ? `${name}-problem` : null;
  const described = [problemId, helpId].filter(Boolean).join(" ");
  const common = {
    id: name,
    name,
    defaultValue: value,
    autoComplete,
    ...(described && { "aria-describedby": described }),
    ...(problem && { "aria-invalid": true as const }),
  };
  return (
    <div>
      <label htmlFor={name}>
        {label} {optional && <small>{WORDS[locale].optional}</small>}
      </label>
      {kind === "text" ? (
        <textarea rows={5} {...common} />
      ) : (
        <input type={TYPES[kind]} {...common} />
      )}
      {problem && problemId && (
        <span className="tillit-ask-problem" id={problemId}>
          {WORDS[locale].of[problem.code](problem.max)}
        </span>
      )}
      {help && helpId && <small id={helpId}>{help}</small>}
    </div>
  );
}
