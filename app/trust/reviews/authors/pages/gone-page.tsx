import { Frame } from "../../../doors/frame";
import type { GonePageContent } from "./page";
import { WORDS } from "./words/in-each-language";

/** For whoever comes by a link that is too old, cut off or made up: what to do now. */
export const GonePage = ({ content: { locale, shop } }: { content: GonePageContent }) => (
  <Frame locale={locale} title={WORDS[locale].gone.title}>
    <p>{WORDS[locale].gone.text({ shop })}</p>
  </Frame>
);
