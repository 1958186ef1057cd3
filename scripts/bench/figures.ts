/** A line of the report; without a budget it is only told. */
export interface Figure {
  readonly name: string;
  readonly measured: string;
  readonly budget?: string;
  readonly met?: boolean;
  /** Milliseconds beside each other, for the chart: the median of each system. */
  readonly bars?: Readonly<Record<string, number>>;
}

/** The value below which a share of the values lies, by nearest rank. Throws RangeError for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('No values were measured');
  return value;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** `p50 1.2, p95 3.4, p99 5.6 ms` of milliseconds. */
export function spread(values: readonly number[]): string {
  return `p50 ${ms(percentile(values, 0.5))}, p95 ${ms(percentile(values, 0.95))}, p99 ${ms(percentile(values, 0.99))} ms`;
}

/** Milliseconds with as many digits as mean anything. */
export function ms(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(1);
}

/** A figure that must not be above its budget. */
export function atMost(name: string, value: number, limit: number, unit: string, detail = ''): Figure {
  return { name, measured: `${value.toFixed(2)}${unit}${detail}`, budget: `at most ${limit}${unit}`, met: value <= limit };
}

/** The figures as one Markdown table. */
export function toTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, measured, budget, met }) => [
    name,
    measured,
    budget ?? '',
    met === undefined ? '' : met ? 'met' : '**not met**',
  ]);
  const lines = [['figure', 'measured', 'budget', ''], ['---', '---', '---', '---'], ...rows];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}
