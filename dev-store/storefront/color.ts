import { Drop } from "liquidjs";

/** A colour setting: prints as it was written, and knows its parts. */
export class Color extends Drop {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
  private readonly written: string;

  constructor(written: string) {
    super();
    this.written = written;
    const hex = written.replace("#", "");
    const wide = hex.length < 6 ? [...hex].map((digit) => digit + digit).join("") : hex;
    const part = (at: number) => parseInt(wide.slice(at, at + 2), 16) || 0;
    [this.red, this.green, this.blue] = [part(0), part(2), part(4)];
    this.alpha = wide.length === 8 ? part(6) / 255 : 1;
  }

  get rgb() {
    return `${this.red} ${this.green} ${this.blue}`;
  }

  get rgba() {
    return `${this.rgb} / ${this.alpha}`;
  }

  valueOf() {
    return this.written;
  }

  toString() {
    return this.written;
  }

  toJSON() {
    return this.written;
  }
}
