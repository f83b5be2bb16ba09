import { InlineError } from "@shopify/polaris";

/** What kept something from being done, told to a screen reader at once. */
export function TroubleLine({ id, said }: { id: string; said: string | null }) {
  if (said === null) return null;
  return (
    <div role="alert">
      <InlineError message={said} fieldID={id} />
    </div>
  );
}
