/** Each once, with how often it is there. */
export function howOften(some: string[]): string {
  const count = (one: string) => some.filter((other) => other === one).length;
  return [...new Set(some)].map((one) => `${count(one)} × ${one}`).join(", ");
}
