import { FilterOutlined } from '@ant-design/icons';
import { Button, Drawer, Form, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { COLUMNS } from './columns';
import type { Order, QueueSearch } from './queue-search';

/** Filters and order of the list, for screens without headers to put them under. */
export function FilterDrawer({ filter }: { readonly filter: QueueSearch }) {
  const { t } = useTranslation('queue');
  const [open, setOpen] = useState(false);
  const { search, narrow, order } = filter;
  return (
    <>
      <Button icon={<FilterOutlined />} onClick={() => setOpen(true)}>
        {t('filters')}
      </Button>
      <Drawer title={t('filters')} placement="bottom" size="large" open={open} onClose={() => setOpen(false)}>
        <Form component={false} layout="vertical">
          <Form.Item label={t('order')}>
            <Segmented<Order>
              value={order}
              options={[
                { value: 'due', label: t('order-due') },
                { value: '-registered', label: t('order-registered') },
              ]}
              onChange={(sort) => narrow({ sort })}
            />
          </Form.Item>
          {COLUMNS.map(
            ({ key, filter: Filter }) =>
              Filter && (
                <Form.Item key={key} label={t(`column-${key}`)}>
                  <Filter
                    label={t('filter-by', { column: t(`column-${key}`) })}
                    search={search}
                    narrow={narrow}
                  />
                </Form.Item>
              ),
          )}
        </Form>
      </Drawer>
    </>
  );
}
