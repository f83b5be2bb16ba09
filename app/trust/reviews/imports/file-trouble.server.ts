/** Why a file cannot be read any further; a code under `problems.`. */
export class FileTrouble extends Error {
  readonly code:
    "file-broken" | "file-not-ours" | "file-newer" | "file-no-table" | "file-piece-missing";
  /** The last row that could be read. */
  readonly row: number;

  constructor(code: FileTrouble["code"], row = 0) {
    super(`The file cannot be read behind row ${row}: ${code}`);
    this.code = code;
    this.row = row;
  }
}
