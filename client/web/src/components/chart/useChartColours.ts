import { computed } from 'vue'
import { dark } from '@/composables/useTheme'

/** The colours of the page for charts, which cannot read style sheets. */
export function useChartColours() {
  return computed(() => {
    const style = themed(dark.value)
    const of = (name: string): string => style.getPropertyValue(`--${name}`).trim()
    return {
      ink: of('ink'),
      ink2: of('ink-2'),
      ink3: of('ink-3'),
      line: of('line'),
      card: of('card'),
      primary: of('primary'),
      soft: of('tile-2'),
      mute: of('tile-1'),
      gold: of('gold'),
      warn: of('warn'),
      good: of('good'),
    }
  })
}

/** The style sheet's values; they change with the theme, hence the parameter. */
function themed(_dark: boolean): CSSStyleDeclaration {
  return getComputedStyle(document.documentElement)
}

export type ChartColours = ReturnType<typeof useChartColours>['value']

/** Widest label of a category, pixels. */
export function labelWidth(): number {
  return window.innerWidth > 720 ? 200 : 120
}

/** Keeps the labels of the axes inside the chart. */
export const within = { outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' } as const

/** What every chart shares: type, tooltip, quiet axes. */
export function chartBase(colours: ChartColours) {
  const axis = {
    axisLine: { lineStyle: { color: colours.line } },
    axisTick: { show: false },
    axisLabel: { color: colours.ink2, fontSize: 12 },
    splitLine: { lineStyle: { color: colours.line } },
  }
  return {
    axis,
    option: {
      textStyle: { fontFamily: fontFamily(), color: colours.ink2 },
      animationDuration: 500,
      animationDurationUpdate: 500,
      animation: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
      tooltip: {
        backgroundColor: colours.card,
        borderColor: colours.line,
        textStyle: { color: colours.ink, fontSize: 13 },
        confine: true,
      },
    },
  }
}

function fontFamily(): string {
  return getComputedStyle(document.body).fontFamily
}
