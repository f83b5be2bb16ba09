import { useAppBridge } from "@shopify/app-bridge-react";
import { useEffect, useState } from "react";

export type BlockPlacement = "asking" | "placed" | "not-placed" | "unknown";

const PATIENCE_MS = 5_000;

/** Where each block of ours stands in the shop's theme, as far as the admin tells: asked once for all of them. */
export function useBlockPlacements(): (block: string) => BlockPlacement {
  const shopify = useAppBridge();
  const [activations, setActivations] = useState<ThemeActivation[] | null>(null);

  useEffect(() => {
    let current = true;
    const look = async () => {
      const found = await activationsIn(shopify);
      if (current) setActivations(found);
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
  }, [shopify]);

  return (block) =>
    activations === null
      ? "asking"
      : judged(activations.filter(({ handle }) => handle === block).map(({ status }) => status));
}

type ThemeActivation = { handle: string; status: string };

/** None where the admin does not answer: then nothing is known of any block. */
async function activationsIn(shopify: ReturnType<typeof useAppBridge>): Promise<ThemeActivation[]> {
  try {
    const silence = new Promise<null>((resolve) =>
      setTimeout(() => resolve(null), PATIENCE_MS, null),
    );
    const extensions = await Promise.race([shopify.app.extensions(), silence]);
    return (extensions ?? [])
      .filter((extension) => extension.type === "theme_app_extension")
      .flatMap(({ activations }): object[] => activations)
      .filter(isOfTheme);
  } catch {
    // Older admins do not answer this question at all.
    return [];
  }
}

/** Activations of interface extensions have neither a handle nor a status. */
const isOfTheme = (activation: object): activation is ThemeActivation =>
  "handle" in activation && "status" in activation;

function judged(statuses: string[]): BlockPlacement {
  if (statuses.includes("active")) return "placed";
  return statuses.includes("available") ? "not-placed" : "unknown";
}
