/** The longest a mail server takes: RFC 5321, 4.5.3.1.3. */
const MAX = 254;
const ADDRESS = /^[^\s@"(),:;<>[\\\]]+@[^\s@.]+(?:\.[^\s@.]+)+$/u;

/** The address in a cell; null where there is none that a letter could reach. */
export function emailIn(cell: string): string | null {
  const address = cell.trim().replace(/^mailto:/i, "");
  return address.length <= MAX && ADDRESS.test(address) ? address : null;
}
