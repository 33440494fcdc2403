import { theme } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { init, type EChartsType } from './echarts-parts';
import type { Figure } from './figure';
import { coloursOf } from './picture-colours';
import { leastHeight, linkOf } from './picture-frame';
import { optionOf } from './picture-options';

/** The height that the lowest card leaves for its picture. */
const LOWEST_CARD = 110;

interface Props {
  readonly figure: Figure;
  /** Hears where the mark that was clicked leads. */
  readonly onPick: (to: string) => void;
}

/** A figure as a chart that fills its box. */
export function Picture({ figure, onPick }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  const { token } = theme.useToken();
  const { t, i18n } = useTranslation('dashboard');
  useEffect(() => {
    const made = init(box.current, null, { renderer: 'svg' });
    const sizes = new ResizeObserver(() => made.resize());
    sizes.observe(box.current!);
    chart.current = made;
    return () => {
      sizes.disconnect();
      made.dispose();
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(
      optionOf({ figure, colours: coloursOf(token), t, language: i18n.language }),
      true,
    );
  }, [figure, token, t, i18n.language]);
  useEffect(() => {
    const made = chart.current;
    const pick = ({ data }: { data?: unknown }) => {
      const to = linkOf(data, figure);
      if (to) onPick(to);
    };
    made?.on('click', pick);
    return () => {
      if (made && !made.isDisposed()) made.off('click', pick);
    };
  }, [figure, onPick]);
  const minHeight = leastHeight(figure);
  // What may be higher than its card is scrolled, with the keyboard too.
  const tabIndex = minHeight > LOWEST_CARD ? 0 : undefined;
  return <div ref={box} className="figure-picture" style={{ minHeight }} tabIndex={tabIndex} />;
}
