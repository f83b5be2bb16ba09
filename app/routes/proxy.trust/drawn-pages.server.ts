/** A tenth of a second a language is much for a page that many open at once. */
const GOOD_FOR_MS = 60_000;
/** In characters. A page of many languages is some hundred thousand, the largest there can be some million. */
const ROOM = 50_000_000;

type Drawn = { minute: number; state: string; page: Promise<string>; size: number };

/**
 * Draws a shop's page once a minute in this process, however many ask for it; at once anew when `state`, which
 * names what it is made of, is another.
 */
export class DrawnPages {
  private readonly pages = new Map<string, Drawn>();
  private size = 0;

  page(
    shop: string,
    { state, now }: { state: string; now: Date },
    draw: () => Promise<string>,
  ): Promise<string> {
    const minute = Math.floor(now.getTime() / GOOD_FOR_MS);
    this.forgetBefore(minute);
    const last = this.pages.get(shop);
    if (last?.state === state) return last.page;

    const drawn: Drawn = { minute, state, page: draw(), size: 0 };
    this.forget(shop);
    this.pages.set(shop, drawn);
    drawn.page.then(
      (html) => this.makeRoom(shop, drawn, html.length),
      () => this.pages.get(shop) === drawn && this.forget(shop),
    );
    return drawn.page;
  }

  private makeRoom(shop: string, drawn: Drawn, size: number): void {
    // Else another was drawn meanwhile.
    if (this.pages.get(shop) !== drawn) return;
    drawn.size = size;
    this.size += size;
    for (const oldest of this.pages.keys()) {
      if (this.size <= ROOM) return;
      this.forget(oldest);
    }
  }

  /** The oldest come first, and nobody is shown them again. */
  private forgetBefore(minute: number): void {
    for (const [shop, drawn] of this.pages) {
      if (drawn.minute >= minute) return;
      this.forget(shop);
    }
  }

  private forget(shop: string): void {
    this.size -= this.pages.get(shop)?.size ?? 0;
    this.pages.delete(shop);
  }
}
