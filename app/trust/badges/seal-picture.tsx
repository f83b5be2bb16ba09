import { BlockStack, Button, InlineError, InlineStack, Text } from "@shopify/polaris";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useRef, useState } from "react";
import { ask } from "../../ui/ask";
import { fieldId, problemAt, problemText, type Path } from "../../ui/problem-place";
import { useTexts } from "../../ui/texts";
import type { Problem } from "../problem";
import type { Seal } from "./seal";

type Picture = NonNullable<Seal["picture"]>;
type Uploaded = { ok: true; picture: Picture } | { ok: false; problem: Problem };
type Props = {
  picture: Picture | null;
  name: string;
  at: Path;
  problems: Problem[];
  onChange(picture: Picture | null): void;
};

const SCOPE = "write_files";
const FRAME = { maxHeight: 64, maxWidth: 160, width: "auto", height: "auto" } as const;

/** The picture of a seal. Only here does the app need to write files, so only here does it ask. */
export function SealPicture({ picture, name, at, problems, onChange }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const shopify = useAppBridge();
  const input = useRef<HTMLInputElement>(null);
  const [uploading, setUploading] = useState(false);
  const [permission, setPermission] = useState<"why" | "allowed" | "declined">("why");
  const [trouble, setTrouble] = useState<string | null>(null);
  const saved = problemAt(problems, at);
  const error = trouble ?? (saved && problemText(texts, saved));

  async function choose() {
    setTrouble(null);
    const { granted } = await shopify.scopes.query();
    if (granted.includes(SCOPE)) {
      setPermission("why");
      input.current?.click();
      return;
    }
    // Browsers open the file dialog only right after a click, and that was given to Shopify's question.
    const { result } = await shopify.scopes.request([SCOPE]);
    setPermission(result === "granted-all" ? "allowed" : "declined");
  }

  async function upload(file: File) {
    setUploading(true);
    const body = new FormData();
    body.set("picture", file);
    body.set("alt", name);
    const asked = await ask<Uploaded>("/app/seal-pictures", { method: "POST", body });
    setUploading(false);
    if (!asked.ok) return setTrouble(t(`trouble.${asked.trouble}`));
    if (!asked.answer.ok) return setTrouble(problemText(texts, asked.answer.problem));
    onChange(asked.answer.picture);
  }

  return (
    <BlockStack gap="200">
      <Text as="p">{t("seals.picture.label")}</Text>
      {picture && (
        <img
          src={picture.url}
          width={picture.width}
          height={picture.height}
          alt={name}
          style={FRAME}
        />
      )}
      <InlineStack gap="200">
        <Button id={fieldId(at)} onClick={() => void choose()} loading={uploading}>
          {t(picture ? "seals.picture.replace" : "seals.picture.choose")}
        </Button>
        {picture && (
          <Button variant="tertiary" onClick={() => onChange(null)}>
            {t("seals.picture.remove")}
          </Button>
        )}
      </InlineStack>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg,image/webp"
        hidden
        aria-label={t("seals.picture.label")}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = "";
          if (file) void upload(file);
        }}
      />
      <div role="status">
        <Text as="p" tone={permission === "why" ? "subdued" : undefined}>
          {t(`seals.picture.${permission}`)}
        </Text>
      </div>
      {error && (
        <div role="alert">
          <InlineError message={error} fieldID={fieldId(at)} />
        </div>
      )}
    </BlockStack>
  );
}
