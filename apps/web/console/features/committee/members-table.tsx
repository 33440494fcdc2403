import { CheckCircleOutlined, CloseCircleOutlined, MinusCircleOutlined } from '@ant-design/icons';
import { Card, Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { capital } from '../../elements/capital';
import { MomentText } from '../../elements/moment-text';
import { PlaceName } from '../../elements/names';
import type { Matter } from './committee-data';

type Member = Matter['members'][number];

/** The members side by side: what each says, and whether each has signed. */
export function MembersTable({ matter }: { readonly matter: Matter }) {
  const { t } = useTranslation('committee');
  if (matter.members.length === 0) return null;
  const columns = [
    {
      title: t('member'),
      key: 'unit',
      render: (member: Member) => <MemberName member={member} />,
    },
    {
      title: t('opinion'),
      key: 'opinion',
      render: (member: Member) => <Opinion member={member} matter={matter} />,
    },
    {
      title: t('signature'),
      key: 'signature',
      render: (member: Member) => <Signature member={member} matter={matter} />,
    },
  ];
  return (
    <Card size="small" title={<h2 id="members">{t('members')}</h2>}>
      <Table<Member>
        aria-labelledby="members"
        size="small"
        rowKey="unit"
        pagination={false}
        scroll={{ x: 'max-content' }}
        columns={columns}
        dataSource={[...matter.members]}
      />
      <Tally matter={matter} />
    </Card>
  );
}

/** 表决情况: how a vote would stand, and what it needs; nothing where the committee does not vote. */
function Tally({ matter: { tally, stage } }: { readonly matter: Matter }) {
  const { t } = useTranslation('committee');
  if (!tally || (stage !== 'deliberating' && stage !== 'countersigning')) return null;
  const waiting = tally.voting - tally.agreed - tally.disagreed;
  return (
    <p className="matter-tally" role="status">
      {t('tally', { ...tally, waiting })}{' '}
      {stage === 'deliberating' && t('tally-needs', { quorum: tally.quorum })}
    </p>
  );
}

function MemberName({ member: { unit, voting, recused } }: { readonly member: Member }) {
  const { t } = useTranslation('committee');
  return (
    <>
      <PlaceName id={unit} /> {!voting && <Tag>{t('not-voting')}</Tag>}
      {recused && <Tag>{t('recused')}</Tag>}
    </>
  );
}

interface CellProps {
  readonly member: Member;
  readonly matter: Matter;
}

/** What a member said, or by when it is awaited. */
function Opinion({ member: { unit, recused }, matter }: CellProps) {
  const { t } = useTranslation('committee');
  const said = matter.opinions.find((opinion) => opinion.unit === unit);
  if (recused) return <MinusCircleOutlined aria-label={t('recused')} />;
  if (!said) return <Awaited kind="opinion" unit={unit} matter={matter} />;
  const agrees = said.position === 'agree';
  const isDissent = matter.adoption?.dissent.includes(unit);
  return (
    <>
      <Tag
        color={agrees ? 'success' : 'error'}
        icon={agrees ? <CheckCircleOutlined /> : <CloseCircleOutlined />}
      >
        {t(said.bySilence ? 'agree-by-silence' : said.position)}
      </Tag>
      {isDissent && <Tag>{t('dissent-kept')}</Tag>}
      <div className="matter-said">{said.text}</div>
      {said.ground && (
        <div className="matter-said matter-then">
          {capital(t('events:detail-ground'))} {said.ground}
        </div>
      )}
    </>
  );
}

/** Whether a member has signed, or by when it must. */
function Signature({ member: { unit, recused }, matter }: CellProps) {
  const { t } = useTranslation('committee');
  if (recused || !matter.adoption) return <MinusCircleOutlined aria-label={t('not-asked')} />;
  if (matter.signed.includes(unit))
    return (
      <Tag color="success" icon={<CheckCircleOutlined />}>
        {t('signed')}
      </Tag>
    );
  if (matter.refusedBy === unit)
    return (
      <Tag color="error" icon={<CloseCircleOutlined />}>
        {t('signature-refused')}
      </Tag>
    );
  if (matter.stage === 'effective') return <>{t('signed-by-lapse')}</>;
  return <Awaited kind="countersign" unit={unit} matter={matter} />;
}

function Awaited({ kind, unit, matter }: { kind: string; unit: string; matter: Matter }) {
  const { t } = useTranslation('committee');
  const owed = matter.obligations.find((one) => one.kind === kind && one.owner.id === unit);
  if (!owed) return <>{t(matter.silent.includes(unit) ? 'silent' : 'not-given')}</>;
  return (
    <>
      <Tag color="warning">{t('missing')}</Tag>
      {owed.due && (
        <>
          {t('by')} <MomentText at={owed.due} />
        </>
      )}
    </>
  );
}
