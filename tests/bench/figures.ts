/** Numbers, what must hold of them, and the table at the end. */

export interface Row {
  what: string;
  /** The budget in words; absent for figures that are only told. */
  must?: string;
  measured: string;
  holds?: boolean;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that this part of the values does not exceed (nearest rank). */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Rounded to three digits that count. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  return size >= 100
    ? value.toFixed(0)
    : size >= 10
      ? value.toFixed(1)
      : size >= 1
        ? value.toFixed(2)
        : value.toPrecision(2);
}

export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const ms = (value: number): string =>
  Math.abs(value) < 0.1 ? `${figure(value * 1000)} µs` : `${figure(value)} ms`;
export const times = (value: number): string => `${figure(value)}×`;

export function table(rows: readonly Row[]): string {
  const head = ['what', 'must', 'measured', 'holds'];
  const cells = rows.map((row) => [
    row.what,
    row.must ?? '',
    row.measured,
    row.holds === undefined ? '' : row.holds ? 'yes' : 'NO',
  ]);
  const widths = head.map((title, i) => Math.max(title.length, ...cells.map((line) => line[i]?.length ?? 0)));
  const line = (parts: string[]): string =>
    parts
      .map((part, i) => part.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...cells.map(line)].join('\n');
}
