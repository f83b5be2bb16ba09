import { Fragment, type CSSProperties, type ReactNode } from "react";
import type { Locale } from "../locale";
import type { Sender } from "./mail";

const FONT = "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
const TEXT: CSSProperties = { margin: "0 0 16px", fontSize: 16, lineHeight: "24px" };
const SMALL: CSSProperties = {
  margin: "0 0 8px",
  fontSize: 13,
  lineHeight: "19px",
  color: "#5c5f62",
};

/**
 * Mail programs know little: a table in the middle, styles on each element. Those that show a dark page
 * take the classes; the others turn the colours themselves. No picture is fetched from anywhere, so that
 * nobody learns who opened it.
 */
const DARK = `@media (prefers-color-scheme: dark) {
  .page, .sheet { background: #17191c !important; color: #f1f2f3 !important; }
  .small { color: #b5b9bd !important; }
  .line { border-color: #3f4347 !important; }
  .star, .quote { border-color: #5c5f62 !important; color: #f1f2f3 !important; }
  .button { background: #f1f2f3 !important; color: #17191c !important; }
  .link { color: #9ecbff !important; }
}`;

type Props = { locale: Locale; title: string; shop: Sender; foot: ReactNode; children: ReactNode };

export function Layout({ locale, title, shop, foot, children }: Props) {
  return (
    <html lang={locale} dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: DARK }} />
      </head>
      <body
        className="page"
        style={{ margin: 0, padding: 0, background: "#f4f4f2", color: "#17191c", fontFamily: FONT }}
      >
        <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} border={0}>
          <tbody>
            <tr>
              <td align="center" style={{ padding: "24px 12px" }}>
                <table
                  role="presentation"
                  className="sheet"
                  width="100%"
                  cellPadding={0}
                  cellSpacing={0}
                  border={0}
                  style={{
                    maxWidth: 600,
                    background: "#ffffff",
                    borderRadius: 8,
                    textAlign: "left",
                  }}
                >
                  <tbody>
                    <tr>
                      <td style={{ padding: "28px 28px 12px" }}>
                        <p style={{ ...TEXT, fontWeight: 600 }}>{shop.name}</p>
                        {children}
                      </td>
                    </tr>
                    <tr>
                      <td style={{ padding: "0 28px 28px" }}>
                        {foot}
                        <p className="small" style={{ ...SMALL, margin: "16px 0 0" }}>
                          {shop.address.map((line, index) => (
                            <span key={index}>
                              {line}
                              <br />
                            </span>
                          ))}
                          <Link to={shop.url}>{new URL(shop.url).host}</Link>
                        </p>
                      </td>
                    </tr>
                  </tbody>
                </table>
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  );
}

export const Heading = ({ children }: { children: ReactNode }) => (
  <h2 style={{ margin: "0 0 10px", fontSize: 18, lineHeight: "24px", fontWeight: 600 }}>
    {children}
  </h2>
);

/** Line breaks as elements: not every mail program keeps those of the text. */
export const Lines = ({ text }: { text: string }) => (
  <>
    {text.split("\n").map((line, index) => (
      <Fragment key={index}>
        {index > 0 && <br />}
        {line}
      </Fragment>
    ))}
  </>
);

/** Text with the line breaks it was written with. */
export const Paragraphs = ({ text }: { text: string }) => (
  <>
    {text.split(/\n{2,}/).map((paragraph, index) => (
      <p key={index} style={TEXT}>
        <Lines text={paragraph} />
      </p>
    ))}
  </>
);

export const Small = ({ children }: { children: ReactNode }) => (
  <p className="small" style={SMALL}>
    {children}
  </p>
);

export const Link = ({ to, children }: { to: string; children: ReactNode }) => (
  <a href={to} className="link" style={{ color: "#0b57a4" }}>
    {children}
  </a>
);

export const Button = ({ to, children }: { to: string; children: ReactNode }) => (
  <p style={{ margin: "8px 0 28px" }}>
    <a
      href={to}
      className="button"
      style={{
        display: "inline-block",
        padding: "13px 22px",
        borderRadius: 6,
        background: "#17191c",
        color: "#ffffff",
        fontSize: 16,
        fontWeight: 600,
        textDecoration: "none",
      }}
    >
      {children}
    </a>
  </p>
);

/** What somebody has said, set apart. */
export const Quote = ({ children }: { children: ReactNode }) => (
  <blockquote
    className="quote"
    style={{ margin: "0 0 20px", padding: "2px 0 2px 16px", borderLeft: "3px solid #c9cccf" }}
  >
    {children}
  </blockquote>
);
