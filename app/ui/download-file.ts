import type { Trouble } from "./ask";

export type Downloaded = { ok: true } | { ok: false; trouble: Trouble };

const nameIn = (disposition: string | null) => {
  const [, coded] = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? "") ?? [];
  return coded === undefined ? "file" : decodeURIComponent(coded);
};

/** Fetches a file of the app's, and hands it to the browser under the name that it came with. */
export async function downloadFile(path: string): Promise<Downloaded> {
  try {
    const response = await fetch(path);
    if (response.status === 401 || response.status === 403)
      return { ok: false, trouble: "session" };
    if (!response.ok) return { ok: false, trouble: "unreachable" };
    // The browser keeps what is large on the disk. A file that breaks off is an error here, not half a file.
    const url = URL.createObjectURL(await response.blob());
    const link = document.createElement("a");
    link.href = url;
    link.download = nameIn(response.headers.get("Content-Disposition"));
    link.click();
    URL.revokeObjectURL(url);
    return { ok: true };
  } catch {
    return { ok: false, trouble: "unreachable" };
  }
}
