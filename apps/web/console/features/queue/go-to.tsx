import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ProblemError, api } from '../../../api/client';
import { Suggested } from '../../elements/suggested';

const MOST = 10;

interface Found {
  readonly no: string;
  readonly title: string;
}

/**
 * Opens a case by its number, by the query code on its receipt, or by words that are in the title of no other; else offers
 * those that fit. Names and telephone numbers are not sought here, since they would stand in the address of the request.
 */
export function GoTo() {
  const { t } = useTranslation('queue');
  const { typed, type, options, note, open, look } = useLookUp();
  return (
    <div className="queue-go-to" role="search">
      <Suggested
        defaultActiveFirstOption
        value={typed}
        options={options}
        open={options.length > 0}
        popupMatchSelectWidth={360}
        onChange={type}
        onSelect={open}
      >
        <Input
          aria-label={t('go-to')}
          placeholder={t('go-to')}
          prefix={<SearchOutlined />}
          onPressEnter={() => {
            if (options.length === 0) void look();
          }}
        />
      </Suggested>
      <span role="status">{note}</span>
    </div>
  );
}

function useLookUp() {
  const { t } = useTranslation('queue');
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly Found[]>([]);
  const [note, setNote] = useState<string>();
  const type = (text: string) => {
    setTyped(text);
    setFound([]);
    setNote(undefined);
  };
  const open = (no: string) => {
    type('');
    void navigate(`/cases/${encodeURIComponent(no)}`);
  };
  const look = async () => {
    const text = typed.trim();
    if (!text) return;
    try {
      const cases = await find(text);
      const hit =
        cases.find(({ no }) => no === halfWidth(text)) ?? (cases.length === 1 ? cases[0] : undefined);
      if (hit) return open(hit.no);
      setFound(cases);
      setNote(cases.length === 0 ? t('nothing-found', { text }) : undefined);
    } catch (error) {
      setNote(reasonOf(error) ?? t('not-reached'));
    }
  };
  const options = found.map(({ no, title }) => ({ value: no, label: `${no} ${title}` }));
  return { typed, type, options, note, open, look };
}

const halfWidth = (text: string): string => text.normalize('NFKC');

/** As it is typed, since titles keep their full-width signs; if nothing has that, with half-width ones. */
async function find(text: string): Promise<readonly Found[]> {
  const found = await ask(text);
  return found.length > 0 || halfWidth(text) === text ? found : ask(halfWidth(text));
}

async function ask(text: string): Promise<readonly Found[]> {
  const query = { text, limit: MOST } as const;
  return (await api.GET('/api/cases', { params: { query } })).data!.items;
}

const reasonOf = (error: unknown): string | undefined =>
  error instanceof ProblemError ? error.problem?.detail : undefined;
