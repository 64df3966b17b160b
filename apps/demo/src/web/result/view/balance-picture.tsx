import { nice, ticks } from "d3-array";
import { area, line } from "d3-shape";
import type { TrendPoint } from "../model/balance-trend.ts";
import styles from "./balance-chart.module.css";
import { useFormats } from "./use-formats.ts";

/** The line of {@link BalanceChart}; its words stand around it. */
export function BalancePicture({ points }: { readonly points: readonly TrendPoint[] }) {
  const { month, shortRupiah } = useFormats();
  const values = points.map(({ value }) => value);
  const [low, high] = nice(Math.min(0, ...values), Math.max(1, ...values), 4);
  // In percent of the picture, whatever its width: no text is squeezed and nothing has to be measured.
  const y = (value: number) => (100 * (high - value)) / (high - low);
  const at = values.map((value, index): [number, number] => [
    (100 * index) / (values.length - 1),
    y(value),
  ]);
  const amounts = ticks(low, high, 4);
  const percent = (part: number) => `${part.toFixed(2)}%`;
  return (
    <div className={styles.chart}>
      <svg className={styles.picture} aria-hidden="true">
        {amounts.map((tick) => (
          <line
            key={tick}
            className={styles.grid}
            x1="0"
            x2="100%"
            y1={percent(y(tick))}
            y2={percent(y(tick))}
          />
        ))}
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className={styles.drawing}
          aria-hidden="true"
        >
          <path className={styles.area} d={area().y0(y(0))(at) ?? ""} />
          <path className={styles.line} d={line()(at) ?? ""} />
        </svg>
        {at.map(([left, top], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place in the row
          <circle key={index} className={styles.dot} cx={percent(left)} cy={percent(top)} r="3" />
        ))}
      </svg>
      <svg className={styles.amounts} aria-hidden="true">
        {amounts.map((tick) => (
          <text key={tick} x="100%" y={percent(y(tick))} dy="0.32em" textAnchor="end">
            {shortRupiah(tick)}
          </text>
        ))}
      </svg>
      <p className={styles.months} aria-hidden="true">
        {[points[0], points[Math.floor((points.length - 1) / 2)], points.at(-1)].map(
          (point, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: first, middle and last
            <bdi key={index}>{point && month(point.period)}</bdi>
          ),
        )}
      </p>
    </div>
  );
}
