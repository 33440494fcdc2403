import { assignment } from '@domain/case/payloads';
import { Alert, Form, Input, Modal, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnitOptions } from '../../forms/unit-options';
import { useShapeRule } from '../../forms/use-shape-rule';
import { BulkProgress } from './bulk-progress';
import { useHandlers } from './filters';
import type { Line } from './line-order';
import { isSame, isSettled, isToBeSent, useBulkAssign, type Assignment } from './use-bulk-assign';

interface Props {
  /** The chosen cases as they stand now. */
  readonly lines: readonly Line[];
  /** Told which cases are with the handler now. */
  readonly onClose: (done: readonly string[]) => void;
}

/** Puts one person in charge of several cases, with a reason; says of each what became of it. */
export default function BulkAssign({ lines, onClose }: Props) {
  const { t } = useTranslation('queue');
  const [form] = Form.useForm<Assignment>();
  const { progress, running, run } = useBulkAssign();
  // Whoever leaves the list because they are assigned stays in the dialog.
  const [chosen] = useState(lines);
  const current = useMemo(() => {
    const now = new Map(lines.map((line) => [line.no, line]));
    return chosen.map((line) => now.get(line.no) ?? line);
  }, [chosen, lines]);
  const assigned = chosen.map(({ no }) => no).filter((no) => isSettled(progress.get(no)));
  const done = assigned.length === chosen.length;
  const unsure = [...progress.values()].some(({ is }) => is === 'unsure');
  const given = Form.useWatch<Assignment | undefined>([], form);
  const rest = given && current.some((line) => isToBeSent(line, progress.get(line.no), given));
  return (
    <Modal
      open
      title={t('assign-title', { count: chosen.length })}
      okText={t(unsure ? 'assign-again' : 'assign')}
      okButtonProps={{ loading: running, disabled: !rest }}
      cancelText={t(done ? 'done' : 'close')}
      onOk={() => form.submit()}
      onCancel={() => onClose(assigned)}
      mask={{ closable: false }}
    >
      <AssignForm
        form={form}
        lines={chosen}
        disabled={running || done}
        onFinish={(given) => void run(current, given)}
      />
      <BulkProgress lines={chosen} progress={progress} />
    </Modal>
  );
}

interface FormProps {
  readonly form: ReturnType<typeof Form.useForm<Assignment>>[0];
  readonly lines: readonly Line[];
  readonly disabled: boolean;
  readonly onFinish: (assignment: Assignment) => void;
}

/** What all of them are, if they are one and the same. */
const shared = <T,>(all: readonly T[]): T | undefined =>
  all.every((one) => one === all[0]) ? all[0] : undefined;

function AssignForm({ form, lines, disabled, onFinish }: FormProps) {
  const { t } = useTranslation('queue');
  const common = shared(lines.map((line) => line.lead));
  const lead = Form.useWatch('lead', form) ?? common ?? undefined;
  const units = useUnitOptions(shared(lines.map(({ hall }) => hall)));
  const { options, loading } = useHandlers(lead);
  const handler = Form.useWatch('handler', form);
  const needed = { required: true, whitespace: true, message: t('needed', { ns: 'shell' }) };
  const byShape = useShapeRule();
  return (
    <Form<Assignment>
      form={form}
      layout="vertical"
      disabled={disabled}
      initialValues={{ lead: common ?? undefined }}
      onFinish={onFinish}
    >
      <Form.Item name="lead" label={t('column-lead')} rules={[needed, byShape(assignment.lead)]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={units}
          onChange={() => form.setFieldValue('handler', undefined)}
        />
      </Form.Item>
      <Form.Item name="handler" label={t('column-handler')} rules={[needed, byShape(assignment.handler)]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={options}
          loading={loading}
          disabled={disabled || lead === undefined}
        />
      </Form.Item>
      <Effects lines={lines} given={{ lead, handler }} />
      <Form.Item name="reason" label={t('reason')} rules={[needed, byShape(assignment.reason)]}>
        <Input.TextArea rows={2} />
      </Form.Item>
    </Form>
  );
}

interface EffectsProps {
  readonly lines: readonly Line[];
  readonly given: Partial<Assignment>;
}

/** Which of them go to another unit, and for which nothing changes. */
function Effects({ lines, given }: EffectsProps) {
  const { t } = useTranslation('queue');
  const { lead } = given;
  const moved = lead === undefined ? 0 : lines.filter((line) => line.lead !== lead).length;
  const same = lines.filter((line) => isSame(line, given)).length;
  return (
    <>
      {moved > 0 && <Alert type="warning" showIcon title={t('assign-moves', { count: moved })} />}
      {same > 0 && <Alert type="info" showIcon title={t('assign-same-as-now', { count: same })} />}
    </>
  );
}
