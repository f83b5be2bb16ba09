import { createElement } from "react";
import { document, paragraphs, signature } from "../../mails/drawn.server";
import { Button, Layout, Paragraphs, Small } from "../../mails/layout";
import type { DrawnMail, Sender } from "../../mails/mail";
import type { Locale } from "../../locale";
import { REMINDER_WORDS } from "./reminder-words";
import type { Reminder } from "./reminders";

export type ReminderContent = {
  locale: Locale;
  about: Reminder;
  number: number;
  /** With the day's name. */
  day: string;
  /** Its number; null where no order fits or it was forgotten. */
  order: string | null;
  receivedAt: string;
  /** To the withdrawal in the admin. */
  link: string;
};

/** Reminds the merchant of a day, and names no buyer. */
export function drawReminder(content: ReminderContent, sender: Sender): DrawnMail {
  const { locale, about, number, link } = content;
  const words = REMINDER_WORDS[locale];
  return {
    subject: words[about].subject({ number }),
    html: document(createElement(ReminderMail, { content, sender })),
    text: paragraphs([
      ...sentencesOf(content),
      `${words.open}:\n${link}`,
      words.why,
      // Its own address is nothing that a merchant has to be told.
      signature({ ...sender, address: [] }),
    ]),
  };
}

function sentencesOf({ locale, about, day, order, receivedAt }: ReminderContent): string[] {
  const words = REMINDER_WORDS[locale];
  const facts = [
    ...(order === null ? [] : [words.order({ order })]),
    words.receivedAt({ moment: receivedAt }),
  ];
  return [words[about].text({ day }), facts.join("\n")];
}

type Props = { content: ReminderContent; sender: Sender };

function ReminderMail({ content, sender }: Props) {
  const { locale, about, number, link } = content;
  const words = REMINDER_WORDS[locale];
  return (
    <Layout
      locale={locale}
      title={words[about].subject({ number })}
      shop={sender}
      foot={<Small>{words.why}</Small>}
    >
      {sentencesOf(content).map((sentence) => (
        <Paragraphs key={sentence} text={sentence} />
      ))}
      <Button to={link}>{words.open}</Button>
    </Layout>
  );
}
