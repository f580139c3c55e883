import { Fragment } from "react";

/** A text in pieces; what was looked for stands out. */
export function MarkedText({ pieces }: { pieces: readonly { text: string; hit: boolean }[] }) {
  let at = 0;
  return pieces.map(({ text, hit }) => {
    at += text.length;
    return hit ? <mark key={at}>{text}</mark> : <Fragment key={at}>{text}</Fragment>;
  });
}
