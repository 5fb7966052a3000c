import { ImportError, type ImportProblem } from './import-error.ts';

/** A part of a JSON object, read without the whole: one of its members, or one entry of a member that is a list. */
export interface JsonPart {
  name: string;
  /** From 1, and 0 when a list begins; null where the member is no list. */
  entry: number | null;
  value: unknown;
  /** Where it begins, from 1. */
  line: number;
}

/** The longest check that our schema allows is shorter. */
const LONGEST_PART = 2_000_000;

const [TAB, NEWLINE, RETURN, SPACE] = [9, 10, 13, 32];
const [QUOTE, COMMA, COLON, BACKSLASH] = [34, 44, 58, 92];
const [BRACKET, CLOSING_BRACKET, BRACE, CLOSING_BRACE] = [91, 93, 123, 125];

/**
 * Reads a JSON object part by part out of a text that comes in pieces; no more than one part is in memory. Throws an
 * `ImportError`.
 */
export async function* jsonParts(pieces: AsyncIterable<string>): AsyncGenerator<JsonPart> {
  const reader = new PartReader();
  for await (const piece of pieces) yield* reader.take(piece);
  reader.end();
}

class PartReader {
  /** What is awaited, or being read. */
  #state:
    | 'begin'
    | 'first-name'
    | 'name'
    | 'colon'
    | 'value'
    | 'after-value'
    | 'first-entry'
    | 'entry'
    | 'after-entry'
    | 'over' = 'begin';
  #line = 1;
  #name = '';
  #entry: number | null = null;
  /** The text of a name or value of which the begin was seen, and where it began; null between them. */
  #text: string | null = null;
  #textLine = 1;
  /** Within that text: how deep in brackets, in a string, after a backslash. */
  #depth = 0;
  #isInString = false;
  #isEscaped = false;

  *take(piece: string): Generator<JsonPart> {
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const sign = piece.charCodeAt(at);
      if (sign === NEWLINE) this.#line += 1;
      if (this.#text !== null) {
        if (!this.#endsBefore(sign)) continue;
        const part = this.#finish(this.#text + piece.slice(from, at));
        if (part !== null) yield part;
      }
      if (sign === SPACE || sign === NEWLINE || sign === RETURN || sign === TAB) continue;
      const part = this.#between(sign);
      if (part !== null) yield part;
      from = at;
    }
    if (this.#text === null) return;
    this.#text += piece.slice(from);
    if (this.#text.length > LONGEST_PART) throw this.#error('entry-too-long');
  }

  end(): void {
    if (this.#state === 'begin') throw this.#error('not-json');
    if (this.#state !== 'over') throw this.#error('cut-off');
  }

  /** Takes a sign outside of names and values. */
  #between(sign: number): JsonPart | null {
    switch (this.#state) {
      case 'begin':
        if (sign === BRACKET) throw this.#error('foreign');
        this.#demand(sign === BRACE);
        this.#state = 'first-name';
        return null;
      case 'first-name':
      case 'name':
        if (sign === CLOSING_BRACE && this.#state === 'first-name') this.#state = 'over';
        else this.#begin(sign, sign === QUOTE);
        return null;
      case 'colon':
        this.#demand(sign === COLON);
        this.#state = 'value';
        return null;
      case 'value':
        if (sign !== BRACKET) return this.#begin(sign);
        this.#entry = 0;
        this.#state = 'first-entry';
        return { name: this.#name, entry: 0, value: undefined, line: this.#line };
      case 'after-value':
        this.#demand(sign === COMMA || sign === CLOSING_BRACE);
        this.#state = sign === COMMA ? 'name' : 'over';
        return null;
      case 'first-entry':
        if (sign !== CLOSING_BRACKET) return this.#begin(sign);
        this.#state = 'after-value';
        return null;
      case 'entry':
        return this.#begin(sign);
      case 'after-entry':
        this.#demand(sign === COMMA || sign === CLOSING_BRACKET);
        this.#state = sign === COMMA ? 'entry' : 'after-value';
        return null;
      case 'over':
        throw this.#error('not-json');
    }
  }

  #begin(sign: number, isRight = true): null {
    this.#text = '';
    this.#textLine = this.#line;
    this.#depth = 0;
    this.#isInString = false;
    this.#isEscaped = false;
    this.#demand(isRight && !this.#endsBefore(sign));
    return null;
  }

  /** Follows a name or value sign by sign. Says whether it ended before this one. */
  #endsBefore(sign: number): boolean {
    if (this.#isInString) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (sign === BACKSLASH) this.#isEscaped = true;
      else if (sign === QUOTE) this.#isInString = false;
      return false;
    }
    const closes = sign === CLOSING_BRACE || sign === CLOSING_BRACKET;
    if (this.#depth === 0 && (sign === COMMA || sign === COLON || closes)) return true;
    if (sign === QUOTE) this.#isInString = true;
    else if (sign === BRACE || sign === BRACKET) this.#depth += 1;
    else if (closes) this.#depth -= 1;
    return false;
  }

  #finish(text: string): JsonPart | null {
    if (text.length > LONGEST_PART) throw this.#error('entry-too-long');
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw this.#error('not-json');
    }
    this.#text = null;
    if (this.#state === 'first-name' || this.#state === 'name') {
      this.#name = String(value);
      this.#entry = null;
      this.#state = 'colon';
      return null;
    }
    const isEntry = this.#entry !== null && this.#state !== 'value';
    if (isEntry) this.#entry = (this.#entry ?? 0) + 1;
    this.#state = isEntry ? 'after-entry' : 'after-value';
    return { name: this.#name, entry: this.#entry, value, line: this.#textLine };
  }

  #demand(isRight: boolean): void {
    if (!isRight) throw this.#error('not-json');
  }

  #error(problem: ImportProblem): ImportError {
    const line = this.#text === null ? this.#line : this.#textLine;
    return new ImportError(problem, {
      line,
      ...(this.#name === '' ? {} : { part: this.#name }),
      ...(this.#entry === null ? {} : { entry: this.#entry + 1 }),
    });
  }
}
