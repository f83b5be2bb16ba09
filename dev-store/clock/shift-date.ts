/**
 * Puts this process's idea of now ahead of the machine's: `new Date()`, `Date()` and `Date.now()`. All else
 * about dates stays as it is, and so does what counts time without telling it: timers, `performance`.
 */
export function shiftDate(aheadMs: () => number, scope: { Date: DateConstructor } = globalThis) {
  const Machines = scope.Date;
  const machinesNow = Machines.now;
  const now = () => machinesNow() + aheadMs();
  const Shifted = new Proxy(Machines, {
    construct: (target, args: unknown[], constructor) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, constructor) as Date,
    apply: () => new Machines(now()).toString(),
    get: (target, key) => (key === "now" ? now : (Reflect.get(target, key) as unknown)),
  });
  scope.Date = Shifted;
  Machines.prototype.constructor = Shifted;
}
