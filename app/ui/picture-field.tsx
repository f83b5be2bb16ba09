import { BlockStack, Button, InlineError, InlineStack, Text } from "@shopify/polaris";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useRef, useState } from "react";
import type { Picture } from "../trust/picture";
import { PICTURE_MAX_MB } from "../trust/picture-size";
import type { Problem } from "../trust/problem";
import { ask } from "./ask";
import { fieldId, problemAt, problemText } from "./problem-place";
import { useTexts } from "./texts";
import type { Bound } from "./use-setting-draft";

type Uploaded = { ok: true; picture: Picture } | { ok: false; problem: Problem };
type Props = Bound<Picture | null> & {
  label: string;
  /** What the picture shows, for whoever cannot see it; kept with the file. */
  name: string;
  help?: string;
};

const SCOPE = "write_files";
const FRAME = { maxHeight: 64, maxWidth: 160, width: "auto", height: "auto" } as const;

/** A picture among the shop's files. Only here does the app need to write files, so only here does it ask. */
export function PictureField({ at, value: picture, onChange, problems, ...rest }: Props) {
  const { label, name, help } = rest;
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
    const asked = await ask<Uploaded>("/app/pictures", { method: "POST", body });
    setUploading(false);
    if (!asked.ok) return setTrouble(t(`trouble.${asked.trouble}`));
    if (!asked.answer.ok) return setTrouble(problemText(texts, asked.answer.problem));
    onChange(asked.answer.picture);
  }

  return (
    <BlockStack gap="200">
      <Text as="p">{label}</Text>
      {help && (
        <Text as="p" tone="subdued">
          {help}
        </Text>
      )}
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
          {t(picture ? "picture.replace" : "picture.choose")}
        </Button>
        {picture && (
          <Button variant="tertiary" onClick={() => onChange(null)}>
            {t("picture.remove")}
          </Button>
        )}
      </InlineStack>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg,image/webp"
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = "";
          if (file) void upload(file);
        }}
      />
      <div role="status">
        <Text as="p" tone={permission === "why" ? "subdued" : undefined}>
          {t(`picture.${permission}`, { max: PICTURE_MAX_MB })}
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
