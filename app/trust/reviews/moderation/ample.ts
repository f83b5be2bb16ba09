/** To find so many, so many should be expected: chance scatters by the root of them, and twice that is rarely missed. */
export const ample = (wanted: number): number => wanted + 2 * Math.sqrt(wanted);
