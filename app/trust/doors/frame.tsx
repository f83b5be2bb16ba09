import type { ReactNode } from "react";
import type { Locale } from "../locale";
import { STYLE } from "./style";

type Props = { locale: Locale; title: string; children: ReactNode };

/** A page of ours inside the shop's theme. */
export const Frame = ({ locale, title, children }: Props) => (
  <div className="page-width tillit-ask" lang={locale}>
    <style dangerouslySetInnerHTML={{ __html: STYLE }} />
    <h1>{title}</h1>
    {children}
  </div>
);

/** Something to know, which is read out as soon as the page is there. */
export const Notice = ({ children }: { children: ReactNode }) => (
  <div className="tillit-ask-notice" role="status">
    {children}
  </div>
);
