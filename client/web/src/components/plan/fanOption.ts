import type { EChartsOption } from 'echarts'
import type { Fan } from '@/api/simulate'
import { chartBase, within, type ChartColours } from '@/components/chart/useChartColours'

export interface FanPicture {
  months: string[]
  fan: Fan | undefined
  usual: Fan | undefined
  format: (value: number) => string
  names: { median: string; half: string; most: string; usual: string }
}

/** Bands of 5 to 95 and 25 to 75 per cent around the median, and the baseline's median. */
export function fanOption(colours: ChartColours, picture: FanPicture): EChartsOption {
  const { axis, option } = chartBase(colours)
  const { fan, usual, format, names } = picture
  const band = (low: number[], high: number[], opacity: number, name: string) => ({
    name, type: 'line' as const, stack: 'bands', symbol: 'none', silent: true,
    lineStyle: { opacity: 0 },
    areaStyle: { color: colours.primary, opacity },
    itemStyle: { color: colours.primary, opacity: opacity + 0.2 },
    data: high.map((value, i) => value - (low[i] ?? 0)),
  })
  const written = (at: number): string => fan ? [
    `<b>${picture.months[at] ?? ''}</b>`,
    `${names.median} ${format(fan.p50[at] ?? 0)}`,
    `${names.half} ${format(fan.p25[at] ?? 0)} – ${format(fan.p75[at] ?? 0)}`,
    `${names.most} ${format(fan.p5[at] ?? 0)} – ${format(fan.p95[at] ?? 0)}`,
    ...(usual ? [`${names.usual} ${format(usual.p50[at] ?? 0)}`] : []),
  ].join('<br>') : ''
  return {
    ...option,
    animation: false,
    tooltip: {
      ...option.tooltip,
      trigger: 'axis',
      formatter: (at) => written((Array.isArray(at) ? at[0] : at)?.dataIndex ?? 0),
    },
    legend: {
      type: 'scroll', bottom: 0, data: [names.median, names.half, names.most, names.usual],
      textStyle: { color: colours.ink2 }, itemWidth: 18, itemHeight: 10,
    },
    grid: { left: 8, right: 16, top: 12, bottom: 34, ...within },
    xAxis: { type: 'category', ...axis, boundaryGap: false, data: picture.months },
    yAxis: {
      type: 'value', ...axis, scale: true,
      axisLabel: { ...axis.axisLabel, formatter: format },
    },
    series: fan ? [
      { ...band(fan.p5.map(() => 0), fan.p5, 0, ''), areaStyle: { opacity: 0 } },
      band(fan.p5, fan.p25, 0.14, names.most),
      band(fan.p25, fan.p75, 0.3, names.half),
      band(fan.p75, fan.p95, 0.14, names.most),
      {
        name: names.median, type: 'line', symbol: 'none', data: fan.p50,
        lineStyle: { width: 2.5, color: colours.primary },
        itemStyle: { color: colours.primary },
      },
      ...(usual ? [{
        name: names.usual, type: 'line' as const, symbol: 'none', data: usual.p50,
        lineStyle: { width: 2, type: 'dashed' as const, color: colours.gold },
        itemStyle: { color: colours.gold },
      }] : []),
    ] : [],
  }
}
