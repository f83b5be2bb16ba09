import { Frame } from "../../doors/frame";
import { WORDS } from "../words/in-each-language";
import type { GoneContent } from "./page";

/** For whoever comes by an address that was cut off or made up. */
export const ReceiptGonePage = ({ content: { locale } }: { content: GoneContent }) => (
  <Frame locale={locale} title={WORDS[locale].receipt.gone.title}>
    <p>{WORDS[locale].receipt.gone.text}</p>
  </Frame>
);
