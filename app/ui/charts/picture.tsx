/** @jsxImportSource ~/ui/drawn */
import type { Child } from "../drawn/drawn";

/** What every picture has. */
export type Named = {
  /** Unique on the page. */
  id: string;
  /** What the picture shows; read out as its name. */
  title: string;
  /** What there is to see in it, in a sentence. */
  says: string;
};

/** Every picture is this wide in its own units; on the page it takes the room there is. */
export const WIDTH = 400;

/** A drawing with a name and a description. Series differ by pattern, so that no colour has to be told from another. */
export function Picture({ id, title, says, height, children }: Named & { height: number; children?: Child }) {
  return (
    <svg
      className="picture"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-labelledby={`${id}-t`}
      aria-describedby={`${id}-d`}
    >
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{says}</desc>
      <defs>
        <pattern
          id={`${id}-p`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" className="ground" />
          <rect width="2.4" height="6" className="stripe" />
        </pattern>
      </defs>
      {children}
    </svg>
  );
}

/** How the n-th series of a picture is filled. */
export const fillOf = (id: string, series: number) =>
  series === 0 ? { className: "solid" } : { className: "striped", fill: `url(#${id}-p)` };

/** What each filling means, in one line from `x` on. */
export function Legend({ id, series, y }: { id: string; series: readonly string[]; y: number }) {
  return (
    <g>
      {series.map((name, index) => (
        <g key={name}>
          <rect x={index * 170 + 0.5} y={y - 11} width="14" height="12" {...fillOf(id, index)} />
          <text x={index * 170 + 20} y={y}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
