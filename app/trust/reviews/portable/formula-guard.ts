/*
 * A spreadsheet takes what begins with one of = + - @ for a formula, and runs it. Where the list separator is no comma,
 * it cuts our lines at each semicolon, tab or line break inside of a text too, and drops blanks and quotation marks
 * that stand there. So what begins in such a place is guarded like the cell itself: ";-)" is not told from ";-1+1",
 * and a list with hyphens gets a sign on each line.
 */
const FORMULA = /(?=[=+\-@])(?<=(?:^|[;\t\r\n])[\s"\0]*'*)/g;
const GUARD = /'(?=[=+\-@])(?<=(?:^|[;\t\r\n])[\s"\0]*'+)/g;

/** A cell that no spreadsheet runs. What looks guarded already gets a second sign, so that both come back as they were. */
export const guarded = (cell: string) => cell.replace(FORMULA, "'");

/** What was in the cell before it was guarded. An apostrophe before anything else is the text's own. */
export const unguarded = (cell: string) => cell.replace(GUARD, "");
