/** Thrown while a file is read, caught by whoever asked for it to be read. `locked`: with a password. */
export class Unreadable extends Error {
  readonly why: 'broken' | 'too-much' | 'locked';
  constructor(why: 'broken' | 'too-much' | 'locked') {
    super(why);
    this.why = why;
  }
}
