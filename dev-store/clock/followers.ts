import type { Response } from "express";

/** How long a follower may take that was told, or that is just coming back. */
const PATIENCE = { told: 1_000, away: 300 };

/**
 * Programs that go along with the dev store's clock: the app's. Each has a question open that is answered when
 * the clock was moved, and by asking again says that it has gone along.
 */
export class ClockFollowers {
  readonly #open = new Map<string, Response>();
  /** Who is told when the follower of this name asks again; "" hears of any. */
  readonly #listening = new Map<string, () => void>();

  /** A follower asks what differs from what it knows. */
  ask(follower: string, known: number, aheadMs: number, answer: Response): void {
    if (known !== aheadMs) return void answer.json({ aheadMs });
    this.#open.set(follower, answer);
    answer.on("close", () => {
      if (this.#open.get(follower) === answer) this.#open.delete(follower);
    });
    this.#heard(follower);
    this.#heard("");
  }

  /** Tells everybody; resolves to how many have gone along when all have, or do not seem to any more. */
  async tell(aheadMs: number): Promise<number> {
    if (this.#open.size === 0) await this.#hears("", PATIENCE.away);
    const told = [...this.#open];
    this.#open.clear();
    const gone = await Promise.all(
      told.map(([follower, answer]) => {
        const back = this.#hears(follower, PATIENCE.told);
        answer.json({ aheadMs });
        return back;
      }),
    );
    return gone.filter(Boolean).length;
  }

  #heard(follower: string): void {
    this.#listening.get(follower)?.();
  }

  #hears(follower: string, patience: number): Promise<boolean> {
    return new Promise((resolve) => {
      const over = (heard: boolean) => {
        clearTimeout(late);
        this.#listening.delete(follower);
        resolve(heard);
      };
      const late = setTimeout(() => over(false), patience).unref();
      this.#listening.set(follower, () => over(true));
    });
  }
}
