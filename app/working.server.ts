/** Of this process alone, which is what /readyz speaks of. */
let working = false;

/** Whether jobs can be handed on and, where this process does them, are done. */
export const isWorking = () => working;

export function noteWorking(now: boolean): void {
  working = now;
}
