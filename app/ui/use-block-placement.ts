import { useAppBridge } from "@shopify/app-bridge-react";
import { useEffect, useState } from "react";

export type BlockPlacement = "asking" | "placed" | "not-placed" | "unknown";

const PATIENCE_MS = 5_000;

/** Whether a block of ours stands in the shop's theme, as far as the admin tells. */
export function useBlockPlacement(block: string): BlockPlacement {
  const shopify = useAppBridge();
  const [placement, setPlacement] = useState<BlockPlacement>("asking");

  useEffect(() => {
    let current = true;
    const look = async () => {
      const found = await placementOf(block, shopify);
      if (current) setPlacement(found);
    };
    void look();
    // The merchant comes back here from the theme editor.
    const lookAgain = () => document.visibilityState === "visible" && void look();
    addEventListener("focus", lookAgain);
    document.addEventListener("visibilitychange", lookAgain);
    return () => {
      current = false;
      removeEventListener("focus", lookAgain);
      document.removeEventListener("visibilitychange", lookAgain);
    };
  }, [block, shopify]);

  return placement;
}

async function placementOf(block: string, shopify: ReturnType<typeof useAppBridge>) {
  try {
    const silence = new Promise<null>((resolve) =>
      setTimeout(() => resolve(null), PATIENCE_MS, null),
    );
    const extensions = await Promise.race([shopify.app.extensions(), silence]);
    const statuses = (extensions ?? [])
      .filter((extension) => extension.type === "theme_app_extension")
      .flatMap(({ activations }): object[] => activations)
      .filter(isOfTheme)
      .filter(({ handle }) => handle === block)
      .map(({ status }) => status);
    return judged(statuses);
  } catch {
    // Older admins do not answer this question at all.
    return "unknown";
  }
}

type ThemeActivation = { handle: string; status: string };

/** Activations of interface extensions have neither a handle nor a status. */
const isOfTheme = (activation: object): activation is ThemeActivation =>
  "handle" in activation && "status" in activation;

function judged(statuses: string[]): BlockPlacement {
  if (statuses.includes("active")) return "placed";
  return statuses.includes("available") ? "not-placed" : "unknown";
}
