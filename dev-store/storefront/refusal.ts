/** What Shopify would refuse of an app's extension. It is never skipped: its author must see it. */
export class ExtensionRefusal extends Error {
  override name = "ExtensionRefusal";
}

/** The refusal that LiquidJS has wrapped in errors of its own, if it is one. */
export function refusalIn(error: unknown): ExtensionRefusal | null {
  if (error instanceof ExtensionRefusal) return error;
  const inner = (error as { originalError?: unknown } | null)?.originalError;
  return inner ? refusalIn(inner) : null;
}
