/** What was put up and has to be taken down, last first. A part that fails does not keep the others standing. */
export class Undo {
  private readonly giveUp = new AbortController();
  /** Raised when everything is to come down, also for what is still being put up. */
  readonly signal = this.giveUp.signal;
  /** Set by a second wish to stop: parts with patience give it up. */
  hurried = false;
  private readonly parts: (() => Promise<unknown>)[] = [];
  private readonly late: Promise<unknown>[] = [];

  get begun(): boolean {
    return this.signal.aborted;
  }

  add(part: () => Promise<unknown>): void {
    // Put up while everything else is already coming down: straight away again.
    if (this.begun) this.late.push(part().catch(() => undefined));
    else this.parts.push(part);
  }

  /** @param starting ends when nothing more is put up */
  async all(starting: Promise<unknown>): Promise<void> {
    this.giveUp.abort();
    for (const part of this.parts.reverse()) await part().catch((error) => console.error(error));
    await starting;
    await Promise.all(this.late);
  }
}
