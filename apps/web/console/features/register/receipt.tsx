import { Button, Card, Radio, Space } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ReceiptPaper } from './receipt-paper';
import type { Registered } from './use-submission';

interface Props {
  readonly registered: Registered;
  readonly hall: string;
  readonly clerk: string;
  readonly onNext: () => void;
}

/** The papers that printers at windows hold, and what CSS calls them. */
const PAPERS = { roll: '80mm 200mm', a5: 'A5' } as const;
type Paper = keyof typeof PAPERS;
/** Which paper lies in the printer of this machine. */
const STORED = 'agency-assist.receipt-paper';

/** After a registration: the receipt, and the way on. Whatever is printed from here is the receipt alone. */
export function Receipt({ registered, hall, clerk, onNext }: Props) {
  const { t } = useTranslation('register');
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  return (
    <div className="receipt">
      <h1>{t('registered', { no: registered.no })}</h1>
      <Space wrap size="middle" className="receipt-ways">
        <Button ref={next} type="primary" size="large" onClick={onNext}>
          {t('next')}
        </Button>
        <Button size="large" onClick={() => window.print()}>
          {t('print')}
        </Button>
        <PaperChoice />
        <Link to={`/cases/${registered.no}`}>{t('open-case')}</Link>
      </Space>
      <Card className="receipt-card">
        <ReceiptPaper registered={registered} hall={hall} clerk={clerk} />
      </Card>
    </div>
  );
}

function PaperChoice() {
  const { t } = useTranslation('register');
  const [paper, setPaper] = useState<Paper>(() => (localStorage.getItem(STORED) === 'a5' ? 'a5' : 'roll'));
  return (
    <>
      <style>{`@page { size: ${PAPERS[paper]}; margin: ${paper === 'roll' ? 4 : 12}mm }`}</style>
      <Radio.Group
        aria-label={t('paper')}
        optionType="button"
        buttonStyle="solid"
        value={paper}
        options={(Object.keys(PAPERS) as Paper[]).map((value) => ({ value, label: t(`paper-${value}`) }))}
        onChange={({ target }) => {
          localStorage.setItem(STORED, target.value as Paper);
          setPaper(target.value as Paper);
        }}
      />
    </>
  );
}
