import { BlockStack, Button, InlineError, InlineStack } from "@shopify/polaris";
import { useId, useState, type ComponentProps } from "react";
import { useTexts } from "./texts";
import { downloadFile } from "./download-file";

type Props = {
  path: string;
  children: string;
  accessibilityLabel?: string;
} & Pick<ComponentProps<typeof Button>, "variant">;

/** Saves one of the app's files; a plain link would carry no session token. */
export function DownloadButton({ path, children, accessibilityLabel, variant }: Props) {
  const { t } = useTexts();
  const id = useId();
  const [loading, setLoading] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  async function download() {
    setLoading(true);
    const saved = await downloadFile(path);
    setLoading(false);
    setTrouble(saved.ok ? null : t(`trouble.${saved.trouble}`));
  }

  return (
    <BlockStack gap="200">
      <InlineStack>
        <Button
          onClick={() => void download()}
          loading={loading}
          accessibilityLabel={accessibilityLabel}
          variant={variant}
        >
          {children}
        </Button>
      </InlineStack>
      {trouble && (
        <div role="alert">
          <InlineError message={trouble} fieldID={id} />
        </div>
      )}
    </BlockStack>
  );
}
