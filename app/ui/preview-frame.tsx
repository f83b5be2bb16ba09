import { useEffect, useRef, useState } from "react";

export type PreviewWidth = "phone" | "desktop";
export type PreviewTheme = "light" | "dark";
export type PreviewForm = "compact" | "full";
type Props = {
  html: string | null;
  title: string;
  width: PreviewWidth;
  theme: PreviewTheme;
  /** A whole section rather than a line or a row. */
  tall: boolean;
};

const WIDTHS = { phone: 390, desktop: 1080 };
// Room for two lines of six badges with a heading and seals; what is longer scrolls inside.
const HEIGHT = 300;
const TALL = 560;

/**
 * The storefront's block at a shopper's width, made smaller where the admin has less room. The block
 * has no script, and our content security policy, which the frame inherits, would let none run;
 * scripts are allowed so that tools which check for accessibility can look inside. Proof links open
 * in a window of their own.
 */
export function PreviewFrame({ html, title, width, theme, tall }: Props) {
  const height = tall ? TALL : HEIGHT;
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<number | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const wanted = WIDTHS[width];
  const scale = room === null ? 1 : Math.min(1, room / wanted);
  const frame = {
    width: wanted,
    height: height / scale,
    border: 0,
    display: "block",
    transform: `scale(${scale})`,
    transformOrigin: "0 0",
    visibility: room === null ? "hidden" : "visible",
  } as const;
  const holder = {
    height,
    width: "100%",
    maxWidth: wanted + 2,
    margin: "0 auto",
    overflow: "hidden",
    border: "1px solid var(--p-color-border)",
    borderRadius: "var(--p-border-radius-200)",
    background: theme === "dark" ? "#17191c" : "#fff",
  };

  return (
    <div ref={box} style={holder}>
      {html !== null && (
        <iframe
          title={title}
          style={frame}
          sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
          srcDoc={html}
        />
      )}
    </div>
  );
}
