import type { Texts } from "../../../i18n";
import { problemText } from "../../../ui/problem-place";
import { csvLines } from "../portable/csv-lines";
import { unguarded } from "../portable/formula-guard";
import { rejectsOf, type StoredReject } from "./rejects.server";
import { OWN_FORMAT, type StoredImport } from "./stored-import.server";

export type RejectsFile = {
  fileName: string;
  contentType: string;
  text: AsyncGenerator<string>;
};

/** The rows that were left out as they stood in the file, each with its reasons: to be mended and imported again. */
export function rejectsFile(file: StoredImport, texts: Texts): RejectsFile {
  const name = file.fileName.replace(/\.\w+$/, "");
  return file.format === OWN_FORMAT
    ? {
        fileName: `${name}-left-out.jsonl`,
        contentType: "application/jsonl; charset=utf-8",
        text: lines(file, texts),
      }
    : {
        fileName: `${name}-left-out.csv`,
        contentType: "text/csv; charset=utf-8",
        text: table(file, texts),
      };
}

const reasons = ({ rejects }: StoredReject, texts: Texts) =>
  rejects.map((reject) => problemText(texts, reject)).join(" ");

async function* table({ shop, id, headers }: StoredImport, texts: Texts) {
  const { t } = texts;
  yield csvLines([[...headers, t("imports.rejects.row"), t("imports.rejects.reason")]]);
  for await (const reject of rejectsOf(shop, id)) {
    // Guarded once, whether they were so in the file or not.
    const cells = headers.map((_, place) => unguarded(reject.cells[place] ?? ""));
    yield csvLines([[...cells, String(reject.row), reasons(reject, texts)]]);
  }
}

/** A line with one key more is read as it was before. */
async function* lines({ shop, id }: StoredImport, texts: Texts) {
  for await (const reject of rejectsOf(shop, id)) {
    const [line = ""] = reject.cells;
    const why = reasons(reject, texts);
    yield `${JSON.stringify({ ...objectIn(line), leftOutFor: why })}\n`;
  }
}

function objectIn(line: string): object {
  try {
    const value: unknown = JSON.parse(line);
    return value !== null && typeof value === "object" ? value : { line };
  } catch {
    return { line };
  }
}
