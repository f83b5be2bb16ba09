type Waiting<Piece> = { piece: Piece; done(): void; failed(error: unknown): void };

/**
 * Does small pieces of work together: what comes while some are being done waits for their end, and is then done at once,
 * as many as there are. A piece that comes alone is done alone. Each is answered when it is done; where some fail
 * together, each is done by itself, so that none fails because of another.
 */
export function together<Piece>(work: (pieces: Piece[]) => Promise<void>, most: number) {
  const waiting: Waiting<Piece>[] = [];
  let isWorking = false;

  async function workOff(): Promise<void> {
    isWorking = true;
    while (waiting.length > 0) await workOn(waiting.splice(0, most));
    isWorking = false;
  }

  async function workOn(some: Waiting<Piece>[]): Promise<void> {
    try {
      await work(some.map(({ piece }) => piece));
      for (const { done } of some) done();
    } catch (error) {
      const [only] = some;
      if (only && some.length === 1) return only.failed(error);
      await Promise.all(some.map((one) => work([one.piece]).then(one.done, one.failed)));
    }
  }

  return (piece: Piece): Promise<void> =>
    new Promise((done, failed) => {
      waiting.push({ piece, done, failed });
      if (!isWorking) void workOff();
    });
}
