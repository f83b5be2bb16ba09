// A spreadsheet takes what begins so for a formula, and runs it.
const FORMULA = /^'*[=+\-@\t\r\n\0]/;
const GUARDED = /^'+[=+\-@\t\r\n\0]/;

/** A cell that no spreadsheet runs. One that looks guarded already gets a second sign, so that both come back as they were. */
export const guarded = (cell: string) => (FORMULA.test(cell) ? `'${cell}` : cell);

/** What was in the cell before it was guarded. An apostrophe before anything else is the text's own. */
export const unguarded = (cell: string) => (GUARDED.test(cell) ? cell.slice(1) : cell);
