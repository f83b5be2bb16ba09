import { Frame, Notice } from "./frame";
import type { Locale } from "../locale";

/** What became of what was sent, and where to go from there. */
export type NoticeContent = {
  locale: Locale;
  title: string;
  said: string[];
  /** What did not make it, and why. */
  troubles?: string[];
  links: { href: string; label: string; help?: string }[];
  /** A button that sends these fields to this page. */
  act?: { label: string; fields: Record<string, string> };
};

/** What became of what was sent. */
export function NoticePage({ content }: { content: NoticeContent }) {
  const { locale, title, said, troubles = [], links, act } = content;
  return (
    <Frame locale={locale} title={title}>
      <Notice>
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
      {troubles.length > 0 && (
        <Notice>
          <ul>
            {troubles.map((sentence, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {act && (
        <form method="post" action="?">
          {Object.entries(act.fields).map(([name, value]) => (
            <input type="hidden" key={name} name={name} value={value} />
          ))}
          <button type="submit">{act.label}</button>
        </form>
      )}
      {links.map(({ href, label, help }) => (
        <p key={href}>
          <a href={href}>{label}</a>
          {help && (
            <>
              <br />
              <small>{help}</small>
            </>
          )}
        </p>
      ))}
    </Frame>
  );
}
