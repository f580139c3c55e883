import { encode } from "uqr";

/** So many pictures are kept, of six kilobytes each: drawing one takes longer than the rest of a public answer. */
const MOST = 300;

const drawn = new Map<string, string>();

/** A QR code as the source of an image: black on white, whatever the colours of the page. Drawn once for each text. */
export function qrImage(text: string): string {
  const image = drawn.get(text) ?? draw(text);
  // The one asked for longest ago goes first.
  drawn.delete(text);
  drawn.set(text, image);
  const [oldest] = drawn.keys();
  if (drawn.size > MOST && oldest !== undefined) drawn.delete(oldest);
  return image;
}

/** Neighbours in a row are one stroke: a third of the bytes of a square for each. */
function draw(text: string): string {
  const { data, size } = encode(text, { border: 2 });
  const strokes = data.flatMap((cells, y) =>
    runs(cells).map(([from, to]) => `M${from} ${y}H${to}v1H${from}`),
  );
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0"/><path d="${strokes.join("")}"/></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

/** Where runs of dark cells begin and, one past the last, end. */
function runs(cells: readonly boolean[]): [from: number, to: number][] {
  const edges = [...cells, false].flatMap((dark, x) => (dark !== (cells[x - 1] ?? false) ? [x] : []));
  return edges.flatMap((from, index) => (index % 2 === 0 ? [[from, edges[index + 1] ?? from]] : []));
}
