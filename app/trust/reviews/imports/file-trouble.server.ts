/** Why a file cannot be read any further; each has its sentence under `problems.` */
export const FILE_TROUBLES = [
  "file-broken",
  "file-not-ours",
  "file-newer",
  "file-no-table",
  "file-piece-missing",
] as const;

export class FileTrouble extends Error {
  readonly code: (typeof FILE_TROUBLES)[number];
  /** The last row that could be read. */
  readonly row: number;

  constructor(code: FileTrouble["code"], row = 0) {
    super(`The file cannot be read behind row ${row}: ${code}`);
    this.code = code;
    this.row = row;
  }
}
