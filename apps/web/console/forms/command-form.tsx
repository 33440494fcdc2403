import type { Shape } from '@domain/kernel/shape';
import { Collapse } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommandForm } from './form-context';
import { hasContent, valueAt } from './form-value';
import { ShapeField } from './shape-field';
import './forms.css';

/** What every command takes besides. */
const BESIDES = ['note', 'attachments'];

/** Nothing is needed: what may be left out is what the form is for. */
const isAllThereIs = (needed: readonly unknown[], more: readonly (readonly [string, Shape])[]): boolean =>
  needed.length === 0 && more.some(([name]) => !BESIDES.includes(name));

/** The fields of a command, in the order of its shape: what is needed first, what may be left out behind “more”. */
export function CommandForm({ shape }: { readonly shape: Extract<Shape, { is: 'map' }> }) {
  const { t } = useTranslation('forms');
  const { draft, isFaulty } = useCommandForm();
  const fields = Object.entries(shape.fields);
  const needed = fields.filter(([, field]) => field.is !== 'optional');
  const more = fields.filter(([, field]) => field.is === 'optional');
  const [isOpen, setOpen] = useState(
    () => isAllThereIs(needed, more) || more.some(([name]) => hasContent(valueAt(draft, [name]))),
  );
  // What is wrong is never out of sight.
  const isShown = isOpen || more.some(([name]) => isFaulty(name));
  const draw = ([name, field]: [string, Shape]) => <ShapeField key={name} shape={field} path={[name]} />;
  return (
    <>
      {needed.map(draw)}
      <Collapse
        ghost
        activeKey={isShown ? ['more'] : []}
        onChange={(keys) => setOpen(keys.length > 0)}
        items={[{ key: 'more', label: t('more'), children: more.map(draw), forceRender: false }]}
      />
    </>
  );
}
