import { Banner, BlockStack, Card, DropZone, ProgressBar, Text } from "@shopify/polaris";
import { useNavigate } from "@remix-run/react";
import { useState } from "react";
import { useTexts } from "../../../ui/texts";
import { FILE_MAX_MB } from "./pieces";
import { useUpload } from "../../../ui/use-review-upload";
import { importPath } from "./import-path";

type Props = {
  /** An upload that broke off: the same file goes on from there. */
  unfinished?: { id: string; fileName: string; size: number };
  onDone?: () => void;
};

/** Where a file is dropped or chosen. */
export function DropCard({ unfinished, onDone }: Props) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const [isOther, setOther] = useState(false);
  const { upload, share, trouble } = useUpload((id) => {
    onDone?.();
    navigate(importPath(id));
  });

  function take([file]: File[]) {
    if (!file || share !== null) return;
    const fits =
      !unfinished || (file.name === unfinished.fileName && file.size === unfinished.size);
    setOther(!fits);
    if (fits) void upload(file, unfinished?.id ?? null);
  }

  const told = isOther ? t("imports.upload.notTheSame") : trouble;
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {unfinished ? t("imports.upload.goOn") : t("imports.upload.title")}
        </Text>
        <Text as="p" tone="subdued">
          {unfinished
            ? t("imports.upload.goOnWhat", { name: unfinished.fileName })
            : t("imports.upload.what", { max: FILE_MAX_MB })}
        </Text>
        {told && (
          <Banner tone="critical">
            <p>{told}</p>
          </Banner>
        )}
        {share === null ? (
          <DropZone
            label={t("imports.upload.file")}
            labelHidden
            allowMultiple={false}
            onDrop={take}
            variableHeight
          >
            <DropZone.FileUpload
              actionTitle={t("imports.upload.choose")}
              actionHint={t("imports.upload.hint")}
            />
          </DropZone>
        ) : (
          <div role="status">
            <BlockStack gap="200">
              <Text as="p">{t("imports.upload.sending")}</Text>
              <ProgressBar progress={Math.round(share * 100)} size="small" />
            </BlockStack>
          </div>
        )}
      </BlockStack>
    </Card>
  );
}
