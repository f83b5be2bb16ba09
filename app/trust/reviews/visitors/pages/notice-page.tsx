import { Frame, Notice } from "../../authors/pages/frame";
import { PhotoTroubles } from "../../authors/pages/photo-troubles";
import type { NoticeContent } from "./page";

/** What became of what was sent. */
export function NoticePage({ content }: { content: NoticeContent }) {
  const { locale, title, said, photos = [], links, act } = content;
  return (
    <Frame locale={locale} title={title}>
      <Notice>
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
      <PhotoTroubles {...{ locale, photos }} />
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
