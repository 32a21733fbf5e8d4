// Where everything in a widget lies, for comparing one page with another.

export interface Box {
  what: string;
  /** Its colours. */
  paint: string;
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface Measured {
  fontSize: string;
  width: number;
  boxes: Box[];
}

/** Inside the page: where everything in the widget lies, from its upper corner, in the widget's own pixels. */
export function measure(widget: Element): Measured {
  const { width } = widget.getBoundingClientRect();
  const { fontSize, inlineSize } = getComputedStyle(widget);
  const scale = width / parseFloat(inlineSize);
  // What has no box lies nowhere, and a question that has left or is only measured is not seen.
  const inside = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')]
      .filter((one) => one.checkVisibility() && !one.matches('.probe, .left'))
      .flatMap((one) => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])]);
  const corner = widget.getBoundingClientRect();
  const boxes = inside(widget.shadowRoot!).map((one) => {
    const box = one.getBoundingClientRect();
    const { color, backgroundColor } = getComputedStyle(one);
    return {
      what: `${one.localName}.${one.className.toString()}`,
      paint: `${color} on ${backgroundColor}`,
      x: (box.x - corner.x) / scale,
      y: (box.y - corner.y) / scale,
      width: box.width / scale,
      height: box.height / scale,
    };
  });
  return { fontSize, width: parseFloat(inlineSize), boxes };
}

/** What lies elsewhere than on the plain page, by more than so many pixels. */
export function moved(found: Box[], plain: Box[], within: number): string[] {
  const all = (boxes: Box[]) => boxes.map(({ what }) => what).join(' ');
  if (all(found) !== all(plain)) return [`has ${all(found)}, not ${all(plain)}`];
  return found.flatMap((box, at) => {
    const other = plain[at]!;
    const off: (keyof Box)[] = (['x', 'y', 'width', 'height'] as const).filter(
      (key) => Math.abs(box[key] - other[key]) > within + 0.001,
    );
    if (box.paint !== other.paint) off.push('paint');
    return off.map((key) => `${box.what}: ${key} is ${box[key]}, not ${other[key]}`);
  });
}
