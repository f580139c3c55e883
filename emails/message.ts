import { render, toPlainText } from "@react-email/render";
import type { ReactElement } from "react";
import type { z } from "zod";

/** What every message is wrapped in; known only when it is sent. */
export type Frame = {
  /** Of the words around the message; letters are Vietnamese unless somebody asked for them on an English page. */
  language?: "vi" | "en";
  /** "Cổng phản ánh, kiến nghị tỉnh …" */
  portal: string;
  /** One line: who to ask, phone, mail. */
  contact: string;
  /** Name of the person, organisation or unit that is written to; null when none is known. */
  recipient: string | null;
  /** Absolute address of the page the message speaks of. */
  link: string;
  /** Absolute address where the reader ends such letters, for those that were asked for. */
  leave?: string | null;
  /** Read out or told, to who has no address: nothing to press, and no words about a letter. */
  told?: boolean;
};

export type Rendered = { subject: string; html: string; text: string };

/** One kind of message. `render` checks the data against `schema` first and throws ZodError when they do not fit. */
export type Message<S extends z.ZodType = z.ZodType> = {
  schema: S;
  render(data: unknown, frame: Frame): Promise<Rendered>;
};

/** Makes a message of its three parts; HTML and text come from the same body, so they cannot tell different things. */
export function message<S extends z.ZodType>(parts: {
  schema: S;
  subject: (data: z.infer<S>) => string;
  body: (data: z.infer<S>, frame: Frame) => ReactElement;
}): Message<S> {
  return {
    schema: parts.schema,
    async render(given, frame) {
      const data = parts.schema.parse(given);
      const html = await render(parts.body(data, frame));
      // Headings in capitals would shout, addresses after equal text would be read twice, and lines broken at 80
      // characters are ragged on a phone.
      const text = toPlainText(html, {
        wordwrap: false,
        selectors: [
          { selector: "h1", options: { uppercase: false } },
          { selector: "a", options: { hideLinkHrefIfSameAsText: true, noAnchorUrl: true } },
        ],
      });
      return { subject: oneLine(parts.subject(data)), html, text };
    },
  };
}

/** Titles are written by strangers: a line break in a subject would begin another header. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim().slice(0, 200);
