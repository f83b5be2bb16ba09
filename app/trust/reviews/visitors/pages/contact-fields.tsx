import type { Locale } from "../../../locale";
import { Field } from "../../../doors/field";
import type { FormProblem } from "../../../doors/form-problem";
import type { TypedContact } from "../read-contact";
import { WORDS } from "./words/in-each-language";

type Props = {
  locale: Locale;
  contact: TypedContact;
  problems: FormProblem[];
  emailHelp: string;
  /** Null: it is not asked for. */
  order: "optional" | "required" | null;
};

export function ContactFields({ locale, contact, problems, emailHelp, order }: Props) {
  const words = WORDS[locale].review;
  return (
    <>
      <Field
        {...{ locale, problems, name: "email", label: words.email, value: contact.email }}
        optional={order !== "required"}
        help={emailHelp}
        kind="email"
        autoComplete="email"
      />
      {order && (
        <Field
          {...{ locale, problems, name: "order", label: words.order, value: contact.orderNumber }}
          optional={order === "optional"}
          {...(order === "optional" && { help: words.orderHelp })}
        />
      )}
    </>
  );
}
