import { Pagination } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The part of a list that is shown, and the control to go on; null when all of it is shown. */
export function usePart<T>(all: readonly T[], size: number): { shown: readonly T[]; pager: ReactNode } {
  const { t } = useTranslation('supervision');
  const [page, setPage] = useState(1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const current = Math.min(page, last);
  const pager = last > 1 && (
    <nav aria-label={t('pages')}>
      <Pagination
        simple
        size="small"
        current={current}
        pageSize={size}
        total={all.length}
        onChange={setPage}
      />
    </nav>
  );
  return { shown: all.slice((current - 1) * size, current * size), pager };
}
