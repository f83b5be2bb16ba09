import { useState } from "react";
import { ask, posting, type Asked } from "./ask";
import { problemText } from "./problem-place";
import { useTexts } from "./texts";
import { importPath } from "../trust/reviews/imports/import-path";
import type { PieceAnswer, PiecesThere, UploadBegun } from "../trust/reviews/imports/import-view";
import { PIECE_BYTES, piecesIn } from "../trust/reviews/imports/pieces";

// A connection that breaks off is soon there again; one that does not come back in a minute is another matter.
const PAUSES_MS = [1_000, 3_000, 10_000, 30_000];

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends a file in pieces, from where an earlier upload of it broke off. */
export function useUpload(onDone: (id: string) => void) {
  const texts = useTexts();
  const { t } = texts;
  /** From 0 to 1; null while nothing is under way. */
  const [share, setShare] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  async function begun(file: File): Promise<string | null> {
    const { name: fileName, size } = file;
    const asked = await ask<UploadBegun>(
      "/app/reviews/import/uploads",
      posting({ fileName, size }),
    );
    if (!asked.ok) setTrouble(t(`trouble.${asked.trouble}`));
    else if (!asked.answer.ok) setTrouble(problemText(texts, asked.answer.problem ?? { code: "" }));
    return asked.ok && asked.answer.ok ? asked.answer.id : null;
  }

  async function sendPiece(id: string, file: File, place: number): Promise<Asked<PieceAnswer>> {
    const body = file.slice(place * PIECE_BYTES, (place + 1) * PIECE_BYTES);
    const request = {
      method: "POST",
      body,
      headers: { "Content-Type": "application/octet-stream" },
    };
    for (const ms of PAUSES_MS) {
      const asked = await ask<PieceAnswer>(importPath(id, `/pieces/${place}`), request);
      if (asked.ok || asked.trouble === "session") return asked;
      await pause(ms);
    }
    return { ok: false, trouble: "unreachable" };
  }

  async function sendAll(id: string, file: File): Promise<boolean> {
    const there = await ask<PiecesThere>(importPath(id, "/pieces"));
    if (!there.ok) {
      setTrouble(t(`trouble.${there.trouble}`));
      return false;
    }
    const places = Array.from({ length: piecesIn(file.size) }, (_, place) => place);
    const open = places.filter((place) => !there.answer.places.includes(place));
    for (const [sent, place] of open.entries()) {
      setShare((places.length - open.length + sent) / places.length);
      const asked = await sendPiece(id, file, place);
      if (!asked.ok || !asked.answer.ok) {
        setTrouble(asked.ok ? t("imports.upload.other") : t("imports.upload.broke"));
        return false;
      }
    }
    return true;
  }

  /** Goes on with the import `id`, if one is named. */
  async function upload(file: File, id: string | null) {
    setTrouble(null);
    setShare(0);
    const into = id ?? (await begun(file));
    if (into !== null && (await sendAll(into, file))) onDone(into);
    setShare(null);
  }

  return { upload, share, trouble };
}
