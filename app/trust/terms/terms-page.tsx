import { Frame, Notice } from "../doors/frame";
import { ON_PAPER } from "../doors/on-paper";
import type { Locale } from "../locale";
import { PassageList } from "./passage-list";
import type { Readable } from "./readable";
import { WORDS } from "./words/in-each-language";

export type TermsPageContent = {
  locale: Locale;
  /** What is to be known before the text: of an order, of a newer version. */
  said: string[];
  /** Null: there is none. */
  version: (Readable & { number: number; date: string; hash: string }) | null;
  /** Where the newest version stands, if this is another. */
  newest: string | null;
  languages: { href: string; locale: string; name: string }[];
};

const STYLE = `
.tillit-ask-terms p { white-space: pre-line }
.tillit-ask-terms h2 + * { margin-top: .5rem }
.tillit-ask-terms h2 { break-after: avoid }
${ON_PAPER}@media print { .tillit-ask nav { display: none } }
`;

/** The terms of sale in the theme: the newest, one version, or those of an order. */
export function TermsPage({ content }: { content: TermsPageContent }) {
  const { locale, said, version, newest, languages } = content;
  const words = WORDS[locale];
  return (
    <Frame locale={locale} title={words.title}>
      <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      {said.length > 0 && (
        <Notice>
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {newest && (
            <p>
              <a href={newest}>{words.newest}</a>
            </p>
          )}
        </Notice>
      )}
      {version && (
        <>
          <p>{words.version(version)}</p>
          {version.address && (
            <p>
              {words.elsewhere} <a href={version.address}>{version.address}</a>
            </p>
          )}
          <section className="tillit-ask-terms" lang={version.locale ?? locale}>
            <PassageList passages={version.passages} />
          </section>
          <p>
            <small>{words.hash(version)}</small>
          </p>
        </>
      )}
      {languages.length > 0 && (
        <nav aria-label={words.languages}>
          <p>{words.languages}</p>
          <ul>
            {languages.map(({ href, locale: lang, name }) => (
              <li key={lang}>
                <a href={href} lang={lang} hrefLang={lang}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </Frame>
  );
}
